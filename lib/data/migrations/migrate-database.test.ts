import { afterAll, describe, expect, test } from 'vitest'
import { closeConnections, reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { changedModels, withMigration } from '#data/testing/changed-models.ts'
import {
  type FreshDatabase,
  nameMissingDatabase,
  setUpFreshDatabase,
  testedEngine,
} from '#data/testing/fresh-database.ts'
import { prepareProcess } from '#data/testing/prepare-process.ts'
import { environment } from '#platform/env.ts'
import { listPendingMigrations, migrateDatabase } from './migrate-database.ts'
import { readMigrations } from './migration-folder.ts'
import { findChanges } from './write-migration.ts'

setUpFreshDatabase()

const engine = testedEngine()
const migrations = readMigrations(engine)
const databases: FreshDatabase[] = []

afterAll(async () => {
  for (const database of databases) await database.remove()
})

async function missingDatabase(): Promise<string> {
  const database = await nameMissingDatabase()
  databases.push(database)
  return database.databaseUrl
}

describe('a database that is not there', () => {
  test('is made, and is new exactly once', async () => {
    const databaseUrl = await missingDatabase()
    const names = migrations.migrationDirectories.map(({ path }) => path)
    expect(await migrateDatabase(databaseUrl)).toEqual({ isNew: true, applied: names })
    expect(await migrateDatabase(databaseUrl)).toEqual({ isNew: false, applied: [] })
  })

  test('is made by one of two starts; the other waits', async () => {
    const databaseUrl = await missingDatabase()
    const outcomes = await Promise.all([migrateDatabase(databaseUrl), migrateDatabase(databaseUrl)])
    expect(outcomes.map(({ isNew }) => isNew).toSorted()).toEqual([false, true])
  })
})

test('what is still to be applied is named, and not applied', async () => {
  const databaseUrl = await missingDatabase()
  await migrateDatabase(databaseUrl)
  expect(await listPendingMigrations(databaseUrl)).toEqual([])
  const more = withMigration('29990101000000_later', 'CREATE TABLE later (id INTEGER)')
  expect(await listPendingMigrations(databaseUrl, more)).toEqual(['29990101000000_later'])
  expect(await listPendingMigrations(databaseUrl, more)).toEqual(['29990101000000_later'])
  expect((await migrateDatabase(databaseUrl, more)).applied).toEqual(['29990101000000_later'])
  await expect(listPendingMigrations(databaseUrl)).rejects.toMatchObject({ reason: 'newer' })
})

describe('two processes that start at the same moment', () => {
  const db = prepareProcess('scripts/db.ts')
  test('both find a finished database, which is new to one of them', async () => {
    const env = { DATABASE_URL: await missingDatabase() }
    const starts = [1, 2].map(async () => (await db.start(['migrate'], { env })).ended())
    const ends = await Promise.all(starts)
    expect(ends.map(({ errors }) => errors)).toEqual(['', ''])
    expect(ends.map(({ output }) => output.trim().split('\n').at(-1)).toSorted()).toEqual([
      'the database is new',
      'the database is up to date',
    ])
  })
})

describe('a history that does not fit', () => {
  test('of a newer version is refused', async () => {
    const databaseUrl = await missingDatabase()
    await migrateDatabase(databaseUrl, withMigration('29990101000000_later', 'CREATE TABLE later (id INTEGER)'))
    const refused = { name: 'DatabaseUnavailable', reason: 'newer' }
    await expect(migrateDatabase(databaseUrl)).rejects.toMatchObject(refused)
    await expect(migrateDatabase(databaseUrl)).rejects.toThrow(/29990101000000_later.*start the newer version/)
  })

  test('because an applied migration was edited is refused', async () => {
    const databaseUrl = await missingDatabase()
    await migrateDatabase(databaseUrl, withMigration('29990101000000_a', 'CREATE TABLE a (id INTEGER)'))
    const edited = withMigration('29990101000000_a', 'CREATE TABLE a (id INTEGER, b TEXT)')
    await expect(migrateDatabase(databaseUrl, edited)).rejects.toMatchObject({ reason: 'edited' })
  })
})

describe('a migration that fails', () => {
  const half = 'CREATE TABLE half (id INTEGER); INSERT INTO half VALUES (1); INSERT INTO nowhere VALUES (1);'

  test('leaves the database as it was, says why, and can be mended', async () => {
    const databaseUrl = await missingDatabase()
    await migrateDatabase(databaseUrl)
    const first = withMigration('29990101000000_whole', 'CREATE TABLE whole (id INTEGER)')
    const broken = migrateDatabase(databaseUrl, withMigration('29990102000000_half', half, first))
    await expect(broken).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'migration-failed' })
    await expect(broken).rejects.toThrow(/is as it was before\..*nowhere/)

    const mended = withMigration('29990102000000_half', half.replace('nowhere', 'half'), first)
    const { applied } = await migrateDatabase(databaseUrl, mended)
    expect(applied).toEqual(['29990101000000_whole', '29990102000000_half'])
  })
})

describe('a database in use', () => {
  test('keeps its rows when a table is rebuilt, and its server goes on', async () => {
    const { databaseUrl } = environment()
    const section = { slug: 'svit', originLocale: 'uk', texts: { create: { locale: 'uk', name: 'Світ' } } }
    const { id } = await inWriteTransaction({ noun: 'site' }, (tx) => tx.section.create({ data: section }))
    const { old, changed } = await changedModels()
    const sql = await findChanges(engine, old, changed)
    expect(sql).toContain('"section"')

    const migrating = migrateDatabase(databaseUrl, withMigration('29990101000000_rebuild', sql ?? ''))
    const version = await readContentVersion()
    const { applied } = await migrating
    expect(applied).toEqual(['29990101000000_rebuild'])
    expect(version).toBe(2)
    expect(await reading().sectionText.count({ where: { sectionId: id } })).toBe(1)
    await inWriteTransaction({ noun: 'section', id }, (tx) =>
      tx.sectionText.create({ data: { sectionId: id, locale: 'en', name: 'World' } }),
    )
    expect(await reading().sectionText.count({ where: { sectionId: id } })).toBe(2)
    await closeConnections()
  })
})
