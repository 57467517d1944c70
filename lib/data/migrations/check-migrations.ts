// Proves that an engine's migrations produce exactly the models.
import { readFile } from 'node:fs/promises'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { type HandMadeObject, listLostObjects, listObjects } from './hand-made-objects.ts'
import { engineOf, migrateDatabase, openMigrationSession } from './migrate-database.ts'
import { migratedModelsFile, modelsFile, readMigrations, schemaFiles } from './migration-folder.ts'
import { handMadeTables, withSchemaEngine } from './schema-engine.ts'

export type MigrationsToCheck = {
  readonly migrations: MigrationList
  /** The models as they are now. */
  readonly models: string
  /** The models as they were at the last migration. */
  readonly migratedModels: string
}

/** What the project holds for the engine of `databaseUrl`. */
export async function readMigrationsToCheck(databaseUrl: string): Promise<MigrationsToCheck> {
  return {
    migrations: readMigrations(engineOf(databaseUrl)),
    models: await readFile(modelsFile, 'utf8'),
    migratedModels: await readFile(migratedModelsFile, 'utf8'),
  }
}

/** Applies the migrations to the empty database at `databaseUrl`. Answers what is wrong, in sentences. */
export async function findMigrationProblems(
  databaseUrl: string,
  checked: MigrationsToCheck,
): Promise<readonly string[]> {
  const lost = await applyOneByOne(databaseUrl, checked.migrations)
  const { applied } = await migrateDatabase(databaseUrl, checked.migrations)
  const difference = await findDifference(databaseUrl, checked.models)
  return [
    ...lost,
    ...(applied.length === 0 ? [] : ['Migrating a second time finds something to do']),
    ...(checked.models === checked.migratedModels
      ? []
      : ['The models have changed since the last migration: run "npm run db -- new <name>"']),
    ...(difference === undefined ? [] : [`The migrations do not produce the models; what is missing:\n${difference}`]),
  ]
}

/** Answers which triggers and indexes were lost on the way. */
async function applyOneByOne(databaseUrl: string, migrations: MigrationList): Promise<readonly string[]> {
  const problems: string[] = []
  let before: readonly HandMadeObject[] = []
  for (const [index, { path, migrationFile }] of migrations.migrationDirectories.entries()) {
    const soFar = { ...migrations, migrationDirectories: migrations.migrationDirectories.slice(0, index + 1) }
    await migrateDatabase(databaseUrl, soFar)
    const after = await describeObjects(databaseUrl)
    const lost = listLostObjects(before, after.objects, after.tables, migrationFile.content.value)
    problems.push(...lost.map(({ kind, name }) => `Migration ${path} loses the ${kind} ${name} without saying so`))
    before = after.objects
  }
  return problems
}

type Description = { readonly objects: readonly HandMadeObject[]; readonly tables: ReadonlySet<string> }

/** Postgres changes tables in place and loses nothing. */
async function describeObjects(databaseUrl: string): Promise<Description> {
  if (engineOf(databaseUrl) === 'postgres') return { objects: [], tables: new Set() }
  return await onConnection(databaseUrl, async (connection) => {
    const sql = `SELECT name FROM sqlite_master WHERE type = 'table'`
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
    return { objects: await listObjects(connection), tables: new Set(rows.map(([name]) => String(name))) }
  })
}

async function onConnection<T>(databaseUrl: string, work: (connection: SqlDriverAdapter) => Promise<T>): Promise<T> {
  const session = openMigrationSession(databaseUrl)
  try {
    return await work(await session.factory.connect())
  } finally {
    await session.close()
  }
}

async function findDifference(databaseUrl: string, models: string): Promise<string | undefined> {
  const session = openMigrationSession(databaseUrl)
  const files = schemaFiles(engineOf(databaseUrl), models)
  try {
    const { exitCode, stdout } = await withSchemaEngine(session.factory, files, (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: '.' },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: handMadeTables,
      }),
    )
    return exitCode === 0 ? undefined : (stdout ?? '')
  } finally {
    await session.close()
  }
}
