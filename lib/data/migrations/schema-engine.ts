// Prisma's schema engine as WebAssembly: it compares models and databases and applies migrations, without a native
// binary that would have to be downloaded.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaContainer, SchemaEngine, SchemaFilter } from '@prisma/schema-engine-wasm'

/** Tables that are made by hand in migrations and that the models know nothing of. There are none yet. */
export const handMadeTables: SchemaFilter = { externalTables: [], externalEnums: [] }

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

const key = Symbol.for('litopys.schema-engine')
const store = globalThis as { [key]?: Promise<EngineModule> }

// Once per process, not per module graph: the glue code holds one instance, and a second would write into its memory.
function loadModule(): Promise<EngineModule> {
  store[key] ??= instantiate()
  return store[key]
}

async function instantiate(): Promise<EngineModule> {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  // Without this registry a panic inside the engine hides its own message.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => process.stderr.write(text) },
  })
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(join(dirname(glueFile), 'schema_engine_bg.wasm'))
  const imports = { './schema_engine_bg.js': glue } as unknown as WebAssembly.Imports
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start !== 'function') throw new Error('The schema engine has no __wbindgen_start')
  start()
  return glue
}

/**
 * Runs `work` with an engine on the database that `factory` connects to. The engine's errors are replaced by the
 * driver's own where there is one.
 */
export async function withSchemaEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  schema: readonly SchemaContainer[],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine: Engine } = await loadModule()
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  try {
    const engine = await Engine.new(
      { datamodels: schema.map(({ path, content }) => [path, content]) },
      () => undefined,
      bound,
    )
    try {
      return await work(engine)
    } finally {
      engine.free()
    }
  } catch (error) {
    throw driverErrorBehind(error, bound.errorRegistry) ?? error
  }
}

type ErrorRegistry = ReturnType<typeof bindMigrationAwareSqlAdapterFactory>['errorRegistry']

function driverErrorBehind(error: unknown, registry: ErrorRegistry): unknown {
  const id = /External error id#(\d+)/.exec(String(error))?.[1]
  return id === undefined ? undefined : registry.consumeError(Number(id))?.error
}
