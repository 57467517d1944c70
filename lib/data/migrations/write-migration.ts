// Makes the next migration, for both engines at once, from what changed in the models since the last one.
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Engine,
  engines,
  lockFileText,
  migratedModelsFile,
  migrationsFolder,
  modelsFile,
  schemaFiles,
} from './migration-folder.ts'
import { handMadeTables, withSchemaEngine } from './schema-engine.ts'
import { openSqliteMigrationSession } from './sqlite-migration-session.ts'

/**
 * Writes prisma/migrations/{sqlite,postgres}/<time>_<name>/migration.sql. Old models are compared with new ones, so
 * no database is needed and nothing made by hand can be dropped by mistake. Answers the files written; none when the
 * models have not changed.
 */
export async function writeMigration(name: string, now: Date): Promise<readonly string[]> {
  const files: { readonly path: string; readonly sql: string; readonly engine: Engine }[] = []
  for (const engine of engines) {
    const sql = await findChanges(engine)
    if (sql !== undefined) files.push({ engine, sql, path: join(migrationsFolder, engine, `${stamp(now)}_${name}`) })
  }
  for (const { engine, path, sql } of files) {
    await mkdir(path, { recursive: true })
    await writeFile(join(migrationsFolder, engine, 'migration_lock.toml'), lockFileText(engine))
    await writeFile(join(path, 'migration.sql'), sql)
  }
  await copyFile(modelsFile, migratedModelsFile)
  return files.map(({ path }) => join(path, 'migration.sql'))
}

async function findChanges(engine: Engine): Promise<string | undefined> {
  const models = await readFile(modelsFile, 'utf8')
  const oldModels = existsSync(migratedModelsFile) ? await readFile(migratedModelsFile, 'utf8') : ''
  const session = openSqliteMigrationSession('file::memory:')
  try {
    const { exitCode, stdout } = await withSchemaEngine(session.factory, schemaFiles(engine, models), (schemaEngine) =>
      schemaEngine.diff({
        from: { tag: 'schemaDatamodel', files: schemaFiles(engine, oldModels) },
        to: { tag: 'schemaDatamodel', files: schemaFiles(engine, models) },
        script: true,
        exitCode: true,
        filters: handMadeTables,
      }),
    )
    return exitCode === 0 ? undefined : (stdout ?? undefined)
  } finally {
    await session.close()
  }
}

/** 20261123174500: Prisma's way to put migrations in order. */
function stamp(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
}
