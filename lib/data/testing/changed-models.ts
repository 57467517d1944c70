// The project's models with one change, for tests of what a change of models does.
import { readFile } from 'node:fs/promises'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { modelsFile, readMigrations } from '#data/migrations/migration-folder.ts'
import { testedEngine } from './fresh-database.ts'

/** Another default for a column of `section`: SQLite has to rebuild the table for it. */
export async function changedModels(): Promise<{ readonly old: string; readonly changed: string }> {
  const old = await readFile(modelsFile, 'utf8')
  return { old, changed: old.replace(/(model Section \{[^}]*position +Int +@default\()0/, '$17') }
}

/** The tested engine's migrations, and one more. */
export function withMigration(path: string, sql: string, list = readMigrations(testedEngine())): MigrationList {
  const added = { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } } }
  return { ...list, migrationDirectories: [...list.migrationDirectories, added] }
}
