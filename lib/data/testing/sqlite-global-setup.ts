// Once per run: a migrated SQLite database for the test files to copy.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '#data/migrations/migrate-database.ts'
import './test-template.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'litopys-sqlite-'))
  const file = join(folder, 'template.db')
  await migrateDatabase(`file:${file}`)
  project.provide('template', { engine: 'sqlite', file })
  return () => rm(folder, { recursive: true, force: true })
}
