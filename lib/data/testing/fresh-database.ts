// A database of its own for every test file, on the engine that the run is about.
import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeConnections } from '#data/connection/connections.ts'
import { databaseNameIn, onDatabase, runOnServer } from '#data/migrations/postgres-migration-session.ts'
import { forgetEnvironment, forgetVersion } from '#platform/testing/forget.ts'
import type { TestTemplate } from './test-template.ts'

export type FreshDatabase = { readonly databaseUrl: string; remove(): Promise<void> }

/** The engine this run is about. A file that asks for it runs once on each. */
export function testedEngine(): TestTemplate['engine'] {
  return inject('template').engine
}

/** Gives the test file that calls it a migrated, empty database, and its process the environment that names it. */
export function setUpFreshDatabase(): void {
  let database: FreshDatabase | undefined
  let dataDir: string | undefined

  beforeAll(async () => {
    database = await createFreshDatabase()
    dataDir = await mkdtemp(join(tmpdir(), 'litopys-data-'))
    process.env['DATA_DIR'] = dataDir
    await switchToDatabase(database.databaseUrl)
  })

  afterAll(async () => {
    await closeConnections()
    await database?.remove()
    if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true })
  })
}

/** A copy of the run's migrated template, empty but for what migrations put in. */
export async function createFreshDatabase(): Promise<FreshDatabase> {
  const template = inject('template')
  return template.engine === 'sqlite' ? await copySqlite(template.file) : await copyPostgres(template.url)
}

/** The address of a database that does not exist yet. */
export async function nameMissingDatabase(): Promise<FreshDatabase> {
  const template = inject('template')
  if (template.engine === 'postgres') return namePostgres(template.url)
  const folder = await mkdtemp(join(tmpdir(), 'litopys-test-'))
  return {
    databaseUrl: `file:${join(folder, 'new', 'litopys.db')}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function copySqlite(template: string): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'litopys-test-'))
  const file = join(folder, 'litopys.db')
  await copyFile(template, file)
  return { databaseUrl: `file:${file}`, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function copyPostgres(template: string): Promise<FreshDatabase> {
  const copy = namePostgres(template)
  const [name, source] = [databaseNameIn(copy.databaseUrl), databaseNameIn(template)]
  // Half as long as by the log of changes, where nothing waits for a disk.
  await runOnServer(template, `CREATE DATABASE "${name}" TEMPLATE "${source}" STRATEGY FILE_COPY`)
  return copy
}

function namePostgres(template: string): FreshDatabase {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  return {
    databaseUrl: onDatabase(template, name),
    remove: () => runOnServer(template, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  }
}

/**
 * Makes `databaseUrl` the database of this process, whose environment is otherwise read only once. The process then
 * knows no content version, as after a start: the files of a worker share it, and a number of one database says nothing
 * about another.
 */
export async function switchToDatabase(databaseUrl: string): Promise<void> {
  await closeConnections()
  process.env['DATABASE_URL'] = databaseUrl
  forgetEnvironment()
  forgetVersion()
}
