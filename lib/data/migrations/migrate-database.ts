// Brings a database to the models this code was written for, making it first if it is not there.
import { dirname } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { DatabaseUnavailable, isDatabaseBusy, isDatabaseUnavailable } from '#data/connection/database-errors.ts'
import { explainDatabaseError, hasDriverCode, messageOf, placeOf } from '#data/connection/driver-errors.ts'
import { environment } from '#platform/env.ts'
import { makeFolder } from '#platform/make-folder.mjs'
import { type Engine, readMigrations, schemaFiles } from './migration-folder.ts'
import { findHistory, listMissing } from './migration-history.ts'
import { type MigrationSession, migrationPatienceMs, tellingOfWait } from './migration-session.ts'
import { databaseNameIn, openPostgresMigrationSession, runOnServer } from './postgres-migration-session.ts'
import { handMadeTables, withSchemaEngine } from './schema-engine.ts'
import { openSqliteMigrationSession } from './sqlite-migration-session.ts'

export type MigrationOutcome = {
  /** The database had never been migrated before: it is empty but for what migrations put in. */
  readonly isNew: boolean
  /** Names of the migrations applied now, oldest first. */
  readonly applied: readonly string[]
}

/** Who wants to know how it goes. */
export type MigrationListener = {
  /** The database was never migrated; nothing has been written to it yet. */
  readonly beforeMaking?: () => void
  /** Another process has had the database for a moment; one sentence says which, and how long we wait at most. */
  readonly whenWaiting?: (sentence: string) => void
}

/**
 * Applies what is missing, all of it or nothing. Two calls at once wait for each other. Throws DatabaseUnavailable with a
 * sentence for the person at the keyboard.
 */
export async function migrateDatabase(
  databaseUrl: string = environment().databaseUrl,
  migrations: MigrationList = readMigrations(engineOf(databaseUrl)),
  listener: MigrationListener = {},
): Promise<MigrationOutcome> {
  try {
    await makePlace(databaseUrl)
    return await migrateExisting(databaseUrl, migrations, listener)
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw error
    if (isDatabaseBusy(error) || hasDriverCode(error, '55P03')) throw lockedError(databaseUrl, error)
    throw explainDatabaseError(error, databaseUrl)
  }
}

/** Names of the migrations that `migrateDatabase` would apply, oldest first; nothing is changed. */
export async function listPendingMigrations(
  databaseUrl: string = environment().databaseUrl,
  migrations: MigrationList = readMigrations(engineOf(databaseUrl)),
): Promise<readonly string[]> {
  const session = openMigrationSession(databaseUrl)
  try {
    return listMissing(await findHistory(await session.factory.connect()), migrations, databaseUrl)
  } catch (error) {
    throw migrationError(databaseUrl, session.findFirstError() ?? error)
  } finally {
    await session.close()
  }
}

export function engineOf(databaseUrl: string): Engine {
  return databaseUrl.startsWith('file:') ? 'sqlite' : 'postgres'
}

async function makePlace(databaseUrl: string): Promise<void> {
  if (engineOf(databaseUrl) === 'postgres') return await makePostgresDatabase(databaseUrl)
  const folder = dirname(placeOf(databaseUrl))
  try {
    makeFolder(folder)
  } catch (error) {
    throw new DatabaseUnavailable('read-only', `The folder ${folder} cannot be made: choose another DATA_DIR.`, {
      cause: error,
    })
  }
}

async function makePostgresDatabase(databaseUrl: string): Promise<void> {
  const name = databaseNameIn(databaseUrl)
  try {
    await runOnServer(databaseUrl, 'SELECT 1', name)
  } catch (error) {
    if (!hasDriverCode(error, '3D000')) throw error
    await createPostgresDatabase(databaseUrl, name)
  }
}

async function createPostgresDatabase(databaseUrl: string, name: string): Promise<void> {
  try {
    await runOnServer(databaseUrl, `CREATE DATABASE "${name.replaceAll('"', '""')}" ENCODING 'UTF8' TEMPLATE template0`)
  } catch (error) {
    // Another start made it between our two steps.
    if (!hasDriverCode(error, '42P04') && !hasDriverCode(error, '23505')) throw error
  }
}

async function migrateExisting(
  databaseUrl: string,
  migrations: MigrationList,
  { beforeMaking = () => {}, whenWaiting = () => {} }: MigrationListener,
): Promise<MigrationOutcome> {
  const session = openMigrationSession(databaseUrl)
  try {
    const tellWaiting = () => whenWaiting(waitingSentence(databaseUrl))
    const connection = await tellingOfWait(tellWaiting, () => session.factory.connect())
    const history = await findHistory(connection)
    const missing = listMissing(history, migrations, databaseUrl)
    if (history === undefined) beforeMaking()
    if (missing.length > 0) {
      await applyMigrations(session, engineOf(databaseUrl), migrations)
      await session.commit()
    }
    return { isNew: history === undefined, applied: missing }
  } catch (error) {
    throw migrationError(databaseUrl, session.findFirstError() ?? error)
  } finally {
    await session.close()
  }
}

async function applyMigrations(session: MigrationSession, engine: Engine, migrations: MigrationList): Promise<void> {
  await withSchemaEngine(session.factory, schemaFiles(engine, ''), (schemaEngine) =>
    schemaEngine.applyMigrations({ migrationsList: migrations, filters: handMadeTables }),
  )
}

/** A wrong statement of ours gets the driver's words; the database's own troubles have their own sentences. */
function migrationError(databaseUrl: string, error: unknown): unknown {
  if (isDatabaseUnavailable(error)) return error
  const explained = explainDatabaseError(error, databaseUrl)
  const isOurs = explained === error || (isDatabaseUnavailable(explained) && explained.reason === 'behind')
  if (!isOurs) return explained
  const sentence = `A migration of the database ${placeOf(databaseUrl)} failed; the database is as it was before.`
  return new DatabaseUnavailable('migration-failed', `${sentence} ${messageOf(error)}`, { cause: error })
}

export function openMigrationSession(databaseUrl: string): MigrationSession {
  return engineOf(databaseUrl) === 'sqlite'
    ? openSqliteMigrationSession(databaseUrl)
    : openPostgresMigrationSession(databaseUrl)
}

function waitingSentence(databaseUrl: string): string {
  return `Another process is using the database ${placeOf(databaseUrl)}; waiting for it, at most ${migrationPatienceMs / 1000} s`
}

function lockedError(databaseUrl: string, cause: unknown): DatabaseUnavailable {
  const sentence = `Another process is using the database ${placeOf(databaseUrl)}: wait until it has finished, then start again.`
  return new DatabaseUnavailable('locked', sentence, { cause })
}
