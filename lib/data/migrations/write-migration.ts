// Makes the next migration, for both engines at once, from what changed in the models since the last one.
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepHandMadeObjects, listObjects } from './hand-made-objects.ts'
import { keepSequences } from './keep-sequences.ts'
import {
  type Engine,
  engines,
  lockFileText,
  migratedModelsFile,
  migrationsFolder,
  modelsFile,
  readMigrations,
  schemaFiles,
} from './migration-folder.ts'
import type { MigrationSession } from './migration-session.ts'
import { handMadeTables, withSchemaEngine } from './schema-engine.ts'
import { openSqliteMigrationSession } from './sqlite-migration-session.ts'

type Changes = { readonly engine: Engine; readonly script: string }

/**
 * Writes prisma/migrations/{sqlite,postgres}/<time>_<name>/migration.sql. Old models are compared with new ones, so
 * no database is needed and nothing made by hand can be dropped by mistake. Answers the files written; none when the
 * models have not changed.
 */
export async function writeMigration(name: string, now: Date): Promise<readonly string[]> {
  const models = await readFile(modelsFile, 'utf8')
  const oldModels = existsSync(migratedModelsFile) ? await readFile(migratedModelsFile, 'utf8') : ''
  const changes: Changes[] = []
  for (const engine of engines) {
    const script = await findChanges(engine, oldModels, models)
    if (script !== undefined) changes.push({ engine, script: await withHandMadeObjects(engine, script) })
  }
  const files = await Promise.all(changes.map((one) => writeFiles(one, `${timeStamp(now)}_${name}`)))
  await copyFile(modelsFile, migratedModelsFile)
  return files
}

/** The script from old models to new ones; absent when it would be empty. */
export async function findChanges(engine: Engine, oldModels: string, models: string): Promise<string | undefined> {
  return await inScratchDatabase(async (session) => {
    const files = schemaFiles(engine, models)
    const { exitCode, stdout } = await withSchemaEngine(session.factory, files, (schemaEngine) =>
      schemaEngine.diff({
        from: { tag: 'schemaDatamodel', files: schemaFiles(engine, oldModels) },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: handMadeTables,
      }),
    )
    return exitCode === 0 ? undefined : (stdout ?? undefined)
  })
}

async function withHandMadeObjects(engine: Engine, script: string): Promise<string> {
  if (engine === 'postgres') return script
  return await inScratchDatabase(async (session) => {
    await withSchemaEngine(session.factory, schemaFiles(engine, ''), (schemaEngine) =>
      schemaEngine.applyMigrations({ migrationsList: readMigrations(engine), filters: handMadeTables }),
    )
    return keepHandMadeObjects(keepSequences(script), await listObjects(await session.factory.connect()))
  })
}

/** Comparing Postgres's models needs no Postgres: an SQLite database in memory will do for both. */
async function inScratchDatabase<T>(work: (session: MigrationSession) => Promise<T>): Promise<T> {
  const session = openSqliteMigrationSession('file::memory:')
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

async function writeFiles({ engine, script }: Changes, folderName: string): Promise<string> {
  const folder = join(migrationsFolder, engine, folderName)
  await mkdir(folder, { recursive: true })
  await writeFile(join(migrationsFolder, engine, 'migration_lock.toml'), lockFileText(engine))
  await writeFile(join(folder, 'migration.sql'), script)
  return join(folder, 'migration.sql')
}

/** 20261123174500: Prisma's way to put migrations in order. */
function timeStamp(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
}
