import { afterEach, beforeEach, expect, test } from 'vitest'
import { changedModels, withMigration } from '#data/testing/changed-models.ts'
import { type FreshDatabase, nameMissingDatabase, testedEngine } from '#data/testing/fresh-database.ts'
import { findMigrationProblems, readMigrationsToCheck } from './check-migrations.ts'
import { keepHandMadeObjects } from './hand-made-objects.ts'
import { readMigrations } from './migration-folder.ts'
import { findChanges } from './write-migration.ts'

const engine = testedEngine()
let database: FreshDatabase

beforeEach(async () => {
  database = await nameMissingDatabase()
})

afterEach(() => database.remove())

test('the migrations produce exactly the models', async () => {
  const { databaseUrl } = database
  expect(await findMigrationProblems(databaseUrl, await readMigrationsToCheck(databaseUrl))).toEqual([])
})

test('migrations that produce something else are reported, with what is missing', async () => {
  const { old, changed } = await changedModels()
  const checked = { migrations: readMigrations(engine), models: changed, migratedModels: old }
  const problems = await findMigrationProblems(database.databaseUrl, checked)
  expect(problems).toHaveLength(2)
  expect(problems[0]).toContain('have changed since the last migration')
  expect(problems[1]).toContain('"section"')
})

test('a change of the models becomes a migration that produces them', async () => {
  const { old, changed } = await changedModels()
  const migrations = withMigration('29990101000000_change', (await findChanges(engine, old, changed)) ?? '')
  const checked = { migrations, models: changed, migratedModels: changed }
  expect(await findMigrationProblems(database.databaseUrl, checked)).toEqual([])
})

if (testedEngine() === 'sqlite') {
  const trigger =
    'CREATE TRIGGER section_watched AFTER UPDATE ON section BEGIN UPDATE content_version SET lock = lock; END'
  const object = { kind: 'trigger', name: 'section_watched', table: 'section', sql: trigger } as const

  test('a trigger that rebuilding its table loses is reported', async () => {
    const { old, changed } = await changedModels()
    const rebuild = (await findChanges(engine, old, changed)) ?? ''
    const migrations = withMigration('29990102000000_b', rebuild, withMigration('29990101000000_a', trigger))
    const checked = { migrations, models: changed, migratedModels: changed }
    expect(await findMigrationProblems(database.databaseUrl, checked)).toEqual([
      'Migration 29990102000000_b loses the trigger section_watched without saying so',
    ])
  })

  test('a trigger is made again by a migration that rebuilds its table', async () => {
    const { old, changed } = await changedModels()
    const rebuild = keepHandMadeObjects((await findChanges(engine, old, changed)) ?? '', [object])
    const again = 'DROP TRIGGER section_watched'
    const list = withMigration('29990102000000_b', rebuild, withMigration('29990101000000_a', trigger))
    const checked = {
      migrations: withMigration('29990103000000_c', again, list),
      models: changed,
      migratedModels: changed,
    }
    expect(await findMigrationProblems(database.databaseUrl, checked)).toEqual([])
  })
}
