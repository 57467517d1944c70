// npm run db -- migrate | pending | new <name> | check
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeConnections } from '#data/connection/connections.ts'
import { placeOf } from '#data/connection/driver-errors.ts'
import { listPendingMigrations, migrateDatabase } from '#data/migrations/migrate-database.ts'
import { fillDerivedColumns } from '#newsroom/fill-derived-columns.ts'
import { environment } from '#platform/env.ts'
import { explainingErrors } from './explain-command-error.ts'

const usage = `npm run db -- migrate      brings the database to this code's models, making it if it is not there
npm run db -- pending      names the migrations that migrate would apply
npm run db -- new <name>   writes the next migration for both engines from the changed models
npm run db -- check        proves that both engines' migrations produce exactly the models`

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/**
 * The last line says whether the database is new: the start loads the demonstration edition only into such a one. `note`
 * is a file of the start's, which names a database from the moment before it is made: a start that is killed later than
 * that has left a database that is still new.
 */
async function migrate(note: string | undefined): Promise<void> {
  const place = placeOf(environment().databaseUrl)
  const wasCutShort = note !== undefined && readNote(note) === place
  const { isNew, applied } = await migrateDatabase(undefined, undefined, {
    beforeMaking() {
      if (note !== undefined) writeNote(note, place)
    },
    whenWaiting: (sentence) => process.stderr.write(`› ${sentence}\n`),
  })
  for (const name of applied) say(`applied ${name}`)
  const filled = await fillDerivedColumns()
  await closeConnections()
  if (filled > 0) say(`brought ${filled} article${filled === 1 ? '' : 's'} up to date`)
  if (isNew || wasCutShort) say('the database is new')
  else say(applied.length === 0 ? 'the database is up to date' : 'the database was brought up to date')
}

async function tellPending(): Promise<void> {
  const pending = await listPendingMigrations()
  for (const name of pending) say(`pending ${name}`)
  if (pending.length === 0) say('the database is up to date')
}

function readNote(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function writeNote(file: string, place: string): void {
  writeFileSync(`${file}.new`, place)
  renameSync(`${file}.new`, file)
}

async function writeNew(name: string): Promise<void> {
  const { writeMigration } = await import('#data/migrations/write-migration.ts')
  const files = await writeMigration(name, new Date())
  if (files.length === 0) return say('the models have not changed since the last migration')
  for (const file of files) say(`wrote ${file}`)
}

async function check(): Promise<void> {
  const { startPostgres } = await import('#data/testing/start-postgres.ts')
  const folder = await mkdtemp(join(tmpdir(), 'litopys-check-'))
  const postgres = await startPostgres()
  try {
    await checkEngine('sqlite', `file:${join(folder, 'check.db')}`)
    await checkEngine('postgres', postgres.databaseUrl('check'))
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function checkEngine(engine: string, databaseUrl: string): Promise<void> {
  const { findMigrationProblems, readMigrationsToCheck } = await import('#data/migrations/check-migrations.ts')
  const problems = await findMigrationProblems(databaseUrl, await readMigrationsToCheck(databaseUrl))
  if (problems.length > 0) process.exitCode = 1
  for (const problem of problems) say(`${engine}: ${problem}`)
  if (problems.length === 0) say(`${engine}: the migrations produce exactly the models`)
}

async function run([command, name]: readonly string[]): Promise<void> {
  if (command === 'migrate') return await migrate(name)
  if (command === 'pending') return await tellPending()
  if (command === 'check') return await check()
  if (command === 'new' && name !== undefined && /^[a-z0-9_]+$/.test(name)) return await writeNew(name)
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

await explainingErrors(() => run(process.argv.slice(2)))
// The schema engine leaves a timer of ten seconds behind (its patience with Postgres's lock), which has no use here.
process.exit()
