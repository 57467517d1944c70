// npm run db -- migrate | new <name> | check
import { isDatabaseUnavailable } from '#data/connection/database-errors.ts'
import { migrateDatabase } from '#data/migrations/migrate-database.ts'
import { writeMigration } from '#data/migrations/write-migration.ts'
import { EnvironmentError } from '#platform/env.ts'

const usage = `npm run db -- migrate      brings the database to this code's models, making it if it is not there
npm run db -- new <name>   writes the next migration for both engines from the changed models
npm run db -- check        proves that both engines' migrations produce exactly the models`

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function migrate(): Promise<void> {
  const { isNew, applied } = await migrateDatabase()
  for (const name of applied) say(`applied ${name}`)
  say(
    isNew
      ? 'the database is new'
      : applied.length === 0
        ? 'the database is up to date'
        : 'the database was brought up to date',
  )
}

async function writeNew(name: string): Promise<void> {
  const files = await writeMigration(name, new Date())
  if (files.length === 0) return say('the models have not changed since the last migration')
  for (const file of files) say(`wrote ${file}`)
}

async function run([command, name]: readonly string[]): Promise<void> {
  if (command === 'migrate') return await migrate()
  if (command === 'new' && name !== undefined && /^[a-z0-9_]+$/.test(name)) return await writeNew(name)
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if (!isDatabaseUnavailable(error) && !(error instanceof EnvironmentError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
