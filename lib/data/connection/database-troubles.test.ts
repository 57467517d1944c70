import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { migrateDatabase } from '#data/migrations/migrate-database.ts'
import { startChild } from '#data/testing/child-process.ts'
import {
  createFreshDatabase,
  type FreshDatabase,
  nameMissingDatabase,
  switchToDatabase,
  testedEngine,
} from '#data/testing/fresh-database.ts'
import { prepareProcess } from '#data/testing/prepare-process.ts'
import { closeConnections, connections, reading } from './connections.ts'
import { pingDatabase, readContentVersion } from './content-version.ts'
import { placeOf } from './driver-errors.ts'
import { inWriteTransaction } from './in-write-transaction.ts'

const fillPostgres = 'lib/data/testing/processes/fill-postgres.ts'
const site = { noun: 'site' } as const
const db = prepareProcess('scripts/db.ts')
const writer = prepareProcess('lib/data/testing/processes/write-until-full.ts')
let database: FreshDatabase

beforeEach(async () => {
  database = await createFreshDatabase()
  await switchToDatabase(database.databaseUrl)
})

afterEach(async () => {
  await closeConnections()
  await database.remove()
})

/** Runs `npm run db -- migrate` on a database as another person at a keyboard would. */
async function migrateByCommand(databaseUrl: string) {
  const options = { env: { DATABASE_URL: databaseUrl }, isOrdinaryUser: true }
  const { status, errors } = await (await db.start(['migrate'], options)).ended()
  const lines = errors.split('\n').filter((line) => line !== '')
  return { status, lines }
}

function createPage(key: string, body: string): Promise<unknown> {
  const data = { key, locale: 'uk', title: 'Про нас', body, updatedAt: new Date(0) }
  return inWriteTransaction(site, (tx) => tx.pageText.create({ data }))
}

// Against SQLite nothing runs outside the process that could go on.
if (inject('template').engine === 'postgres') {
  test('Postgres ends a read before the page that waits for it gives up', async () => {
    const [row] = await reading().$queryRaw<
      { patience: string }[]
    >`SELECT current_setting('statement_timeout') AS patience`
    expect(row).toEqual({ patience: '8s' })
  })
}

describe('a database that is away', () => {
  test('is missing: reading says what to run', async () => {
    const missing = await nameMissingDatabase()
    await switchToDatabase(missing.databaseUrl)
    const expected = { name: 'DatabaseUnavailable', reason: 'missing' }
    await expect(readContentVersion()).rejects.toMatchObject(expected)
    await expect(createPage('about', '[]')).rejects.toMatchObject(expected)
    await expect(pingDatabase()).rejects.toThrow(/is missing.*npm run db -- migrate/)
    await missing.remove()
  })

  test('was never migrated: reading says what to run', async () => {
    const empty = await nameMissingDatabase()
    await migrateDatabase(empty.databaseUrl, {
      baseDir: '/',
      lockfile: { path: 'x', content: null },
      shadowDbInitScript: '',
      migrationDirectories: [],
    })
    await switchToDatabase(empty.databaseUrl)
    await expect(readContentVersion()).rejects.toMatchObject({ reason: 'behind' })
    await empty.remove()
  })

  test('answers with its own name when it is there', async () => {
    expect(await pingDatabase()).toBe(testedEngine())
  })
})

if (testedEngine() === 'sqlite')
  describe('an SQLite file', () => {
    test('on a full disk loses nothing stored, says so, and goes on when there is room', async () => {
      await createPage('about', '[]')
      await allowPages(1)
      const large = 'б'.repeat(200_000)
      await expect(createPage('contacts', large)).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'full' })
      expect((await reading().pageText.findMany()).map(({ key }) => key)).toEqual(['about'])
      await allowPages(1_000_000)
      await createPage('contacts', large)
      expect(await reading().pageText.count()).toBe(2)
    })

    test('that may not grow when its transaction is stored loses nothing and can be written again', async () => {
      const child = await writer.start([], { largestFileBlocks: 1500 })
      const { status, output, errors } = await child.ended()
      expect(errors).toBe('')
      expect(status).toBe(0)
      const { stored, refusal } = JSON.parse(output) as { stored: number; refusal: string }
      expect(refusal).toMatch(/^DatabaseUnavailable: The database .* disk/)
      expect(stored).toBeGreaterThan(0)
      expect(await reading().pageText.count()).toBe(stored)
      await createPage('about', '[]')
    })

    test('that is no database is named in one line', async () => {
      const file = placeOf(database.databaseUrl)
      await writeFile(file, 'These are notes about the database, not a database. '.repeat(100))
      await closeConnections()
      await expect(readContentVersion()).rejects.toMatchObject({ reason: 'damaged' })
      const { status, lines } = await migrateByCommand(database.databaseUrl)
      expect(status).toBe(1)
      expect(lines).toEqual([`The database ${file} is damaged or is no database: restore it from a backup.`])
    })

    test('whose pages were overwritten is named as damaged', async () => {
      const file = placeOf(database.databaseUrl)
      const bytes = await readFile(file)
      bytes.fill(0xa5, 4096)
      await writeFile(file, bytes)
      await closeConnections()
      await expect(readContentVersion()).rejects.toMatchObject({ reason: 'damaged' })
    })

    test('in a folder that cannot be made is named in one line', async () => {
      const { status, lines } = await migrateByCommand(`${database.databaseUrl}/below-a-file/litopys.db`)
      expect(status).toBe(1)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain('cannot be made: choose another DATA_DIR')
    })

    test('that this user may not write is named in one line', async () => {
      const file = placeOf(database.databaseUrl)
      const folder = `${dirname(file)}/theirs`
      await mkdir(folder)
      await writeFile(`${folder}/litopys.db`, await readFile(file))
      await chmod(`${folder}/litopys.db`, 0o444)
      await chmod(folder, 0o555)
      const { status, lines } = await migrateByCommand(`file:${folder}/litopys.db`)
      await chmod(folder, 0o755)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/cannot be written|may not be opened/)
      expect(status).toBe(1)
      expect((await stat(`${folder}/litopys.db`)).size).toBe((await stat(file)).size)
    })
  })

if (testedEngine() === 'postgres')
  describe('a Postgres server', () => {
    test('on a full disk loses nothing stored, says so, and goes on when there is room', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'litopys-disk-'))
      const child = startChild(fillPostgres, [folder], { smallDisk: { folder, megabytes: 64 } })
      const { status, output, errors } = await child.ended()
      await rm(folder, { recursive: true })
      expect(errors).toBe('')
      expect(status).toBe(0)
      const { told, found, later, ...refusal } = JSON.parse(output) as Record<string, unknown>
      expect(refusal).toMatchObject({ name: 'DatabaseUnavailable', reason: 'full' })
      expect(refusal['message']).toMatch(/^The database 127\.0\.0\.1:\d+\/full has no room left on its disk/)
      expect(told).toBeGreaterThan(5)
      expect([found, later]).toEqual([told, Number(told) + 1])
    }, 90_000)

    function changed(change: (url: URL) => void): string {
      const url = new URL(database.databaseUrl)
      change(url)
      return url.href
    }

    test('that does not answer is named in one line', async () => {
      const { status, lines } = await migrateByCommand(
        changed((url) => {
          url.port = '9'
        }),
      )
      expect(status).toBe(1)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^The database 127\.0\.0\.1:9\/test_\w+ does not answer/)
    })

    test('that refuses the password is named in one line, without the password', async () => {
      const { status, lines } = await migrateByCommand(
        changed((url) => {
          url.password = 'guessed'
        }),
      )
      expect(status).toBe(1)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain('refuses this user')
      expect(lines[0]).not.toContain('guessed')
    })
  })

/** Lets the file grow to `pages` pages and no further, but never below its size: what a full disk does. */
async function allowPages(pages: number): Promise<void> {
  await connections().writer.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`)
}
