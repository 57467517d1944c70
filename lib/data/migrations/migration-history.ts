// What a database remembers of its migrations (Prisma's table `_prisma_migrations`), against what the code brings.
import { createHash } from 'node:crypto'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { DatabaseUnavailable } from '#data/connection/database-errors.ts'
import { placeOf } from '#data/connection/driver-errors.ts'

/** SHA-256 of the applied script by the migration's name. */
export type MigrationHistory = ReadonlyMap<string, string>

/** The migrations a database has had; absent when it never had any. */
export async function findHistory(connection: SqlDriverAdapter): Promise<MigrationHistory | undefined> {
  const tables =
    connection.provider === 'sqlite'
      ? 'sqlite_master WHERE name'
      : 'pg_tables WHERE schemaname = current_schema() AND tablename'
  const known = await rowsOf(connection, `SELECT 1 FROM ${tables} = '_prisma_migrations'`)
  if (known.length === 0) return undefined
  const applied =
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'
  const rows = await rowsOf(connection, applied)
  return new Map(rows.map(([name, checksum]) => [String(name), String(checksum)]))
}

async function rowsOf(connection: SqlDriverAdapter, sql: string): Promise<unknown[][]> {
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
  return rows
}

/** Names of the migrations that are still to be applied. Throws DatabaseUnavailable for a history we do not know. */
export function listMissing(
  history: MigrationHistory | undefined,
  migrations: MigrationList,
  databaseUrl: string,
): readonly string[] {
  const checksums = new Map(migrations.migrationDirectories.map((one) => [one.path, checksumOf(one)]))
  const applied = [...(history ?? [])]
  const unknown = applied.filter(([name]) => !checksums.has(name))
  if (unknown.length > 0) throw newerError(namesOf(unknown), databaseUrl)
  const edited = applied.filter(([name, checksum]) => checksums.get(name) !== checksum)
  if (edited.length > 0) throw editedError(namesOf(edited), databaseUrl)
  return [...checksums.keys()].filter((name) => history?.has(name) !== true)
}

function checksumOf({ migrationFile }: MigrationList['migrationDirectories'][number]): string {
  return createHash('sha256').update(migrationFile.content.value).digest('hex')
}

function namesOf(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name]) => name).join(', ')
}

function newerError(names: string, databaseUrl: string): DatabaseUnavailable {
  const sentence = `The database ${placeOf(databaseUrl)} is newer than this code (it has ${names}): start the newer version of Litopys.`
  return new DatabaseUnavailable('newer', sentence)
}

function editedError(names: string, databaseUrl: string): DatabaseUnavailable {
  const sentence = `A migration was edited after the database ${placeOf(databaseUrl)} had applied it (${names}): restore its file.`
  return new DatabaseUnavailable('edited', sentence)
}
