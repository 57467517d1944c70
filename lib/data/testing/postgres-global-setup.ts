// Once per run: a PostgreSQL server with a migrated database for the test files to copy.
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '#data/migrations/migrate-database.ts'
import { startPostgres } from './start-postgres.ts'
import './test-template.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  const url = server.databaseUrl('litopys_template')
  await migrateDatabase(url)
  project.provide('template', { engine: 'postgres', url })
  return () => server.stop()
}
