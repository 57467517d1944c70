// Which database gets the demonstration edition: real starts, killed where it matters, on both engines.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placeOf } from '#data/connection/driver-errors.ts'
import { openMigrationSession } from '#data/migrations/migrate-database.ts'
import { createFreshDatabase, type FreshDatabase, nameMissingDatabase } from '#data/testing/fresh-database.ts'
import { prepareProcess } from '#data/testing/prepare-process.ts'

const db = prepareProcess('scripts/db.ts')
let dataDir: string
let fresh: FreshDatabase

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'litopys-open-'))
  fresh = await nameMissingDatabase()
  // What a build holds, without the compiling.
  writeFileSync(join(dataDir, 'db.mjs'), `await import('${await db.file()}')`)
})

afterEach(async () => {
  await fresh.remove()
  rmSync(dataDir, { recursive: true, force: true })
})

const start = `
import { prepareData } from ${JSON.stringify(resolve('scripts/open-site.mjs'))}
await prepareData(process.env.DATA_DIR)
console.log('prepared')
`

function run(words: readonly string[], databaseUrl: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, NODE_ENV: 'test', ...env },
  })
}

/** Starts, and kills the start with all its programs as soon as it loads the edition. Answers whether it did. */
async function startsLoading({ databaseUrl }: FreshDatabase, env?: Record<string, string>): Promise<boolean> {
  const child = run(['--input-type=module', '-e', start], databaseUrl, env)
  const closed = once(child, 'close')
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += String(chunk)
    if (output.includes('Loading the demonstration') && child.pid) process.kill(-child.pid, 'SIGKILL')
  })
  await closed
  if (!output.includes('Loading') && !output.includes('prepared')) throw new Error(`The start failed: ${output}`)
  return output.includes('Loading')
}

test('a new database gets it, also at the start after a killed one; not once it is unwanted', async () => {
  expect(await startsLoading(fresh)).toBe(true)
  expect(await startsLoading(fresh)).toBe(true)
  expect(await startsLoading(fresh, { LITOPYS_DEMO: '0' })).toBe(false)
  expect(await startsLoading(fresh)).toBe(false)
})

test('a start killed right after it made the database leaves a new one', async () => {
  const [status] = await once(
    run([join(dataDir, 'db.mjs'), 'migrate', join(dataDir, 'demo-pending')], fresh.databaseUrl),
    'exit',
  )
  expect(status).toBe(0)
  const noted = readFileSync(join(dataDir, 'demo-pending'), 'utf8')
  const { password } = fresh.databaseUrl.startsWith('file:') ? { password: '' } : new URL(fresh.databaseUrl)
  if (password) expect(noted).not.toContain(`${password}@`)
  expect(await startsLoading(fresh)).toBe(true)
})

test('an existing database never gets it, whatever a start on another one has left', async () => {
  const existing = await createFreshDatabase()
  try {
    expect(await startsLoading(fresh)).toBe(true)
    expect(await startsLoading(existing)).toBe(false)
    expect(existsSync(join(dataDir, 'demo-pending'))).toBe(false)
  } finally {
    await existing.remove()
  }
})

test('a start that finds no database at all leaves nothing that a later one acts on', async () => {
  const existing = await createFreshDatabase()
  const url = existing.databaseUrl
  const nowhere = url.startsWith('file:') ? `file:${join(dataDir, 'db.mjs')}/litopys.db` : url.replace(/:\d+\//, ':1/')
  try {
    await expect(startsLoading({ ...existing, databaseUrl: nowhere })).rejects.toThrow('The start failed')
    expect(await startsLoading(existing)).toBe(false)
  } finally {
    await existing.remove()
  }
})

test('a start that finds the database in use says that it waits, for what and how long, and goes on', async () => {
  const existing = await createFreshDatabase()
  // As another start holds it that has migrations to apply.
  const holder = openMigrationSession(existing.databaseUrl)
  await holder.factory.connect()
  const child = run(['--input-type=module', '-e', start], existing.databaseUrl)
  const closed = once(child, 'close')
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += String(chunk)
  })
  try {
    await expect.poll(() => output, { timeout: 30_000 }).toContain('waiting')
    await holder.close()
    expect(await closed).toEqual([0, null])
    expect(output).toBe(
      `› Another process is using the database ${placeOf(existing.databaseUrl)}; waiting for it, at most 60 s\nprepared\n`,
    )
  } finally {
    await holder.close()
    await existing.remove()
  }
})
