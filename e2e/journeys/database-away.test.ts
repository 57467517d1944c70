// The database goes away and comes back under a server of its own, as Postgres on another machine may: with SQLite there
// is no machine between.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PostgresServer, startPostgres } from '#data/testing/start-postgres.ts'
import { type InterruptibleWay, openWayTo } from '#e2e/support/interruptible.ts'
import { rawRequest } from '#e2e/support/raw-request.ts'
import { expect, test } from '#e2e/support/test.ts'
import { testedEngine } from '#e2e/support/test-site.ts'

const staleSeconds = 6

let postgres: PostgresServer
let way: InterruptibleWay
let server: ChildProcess
let address: string
let dataDir: string

async function openSite(): Promise<void> {
  postgres = await startPostgres()
  const direct = new URL(postgres.databaseUrl('away'))
  way = await openWayTo(Number(direct.port))
  direct.port = String(way.port)
  dataDir = mkdtempSync(join(tmpdir(), 'litopys-away-'))
  server = spawn(process.execPath, ['scripts/serve.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ PORT: '0', HOST: '127.0.0.1', SITE_URL: '', DATA_DIR: dataDir, DATABASE_URL: direct.href },
      ...{ LITOPYS_DEMO: '0', LITOPYS_TEST: '1', LITOPYS_TEST_CLOCK: '', LOG_LEVEL: 'silent' },
      STALE_SECONDS: String(staleSeconds),
    },
  })
  address = await waitForAddress(server)
}

function waitForAddress(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    process.stdout?.on('data', (chunk) => {
      const [, found] = /Litopys is open at (\S+)/.exec(String(chunk)) ?? []
      if (found) resolve(found)
    })
    process.on('exit', (status) => reject(new Error(`The server ended with status ${status}`)))
  })
}

async function health(): Promise<unknown> {
  const { status, body } = await rawRequest(address, { path: '/api/health' })
  return { code: status, ...JSON.parse(body.toString()) }
}

async function statusOf(path: string): Promise<number> {
  return (await rawRequest(address, { path })).status
}

async function isUnavailable(path: string): Promise<boolean> {
  const { status, headers } = await rawRequest(address, { path })
  return status === 503 && Number(headers['retry-after']) > 0
}

// On the other engine there is nothing to go away, and so no test that could only be skipped.
if (testedEngine() === 'postgres') {
  test.describe('a database that goes away', () => {
    test.beforeAll(openSite)
    test.afterAll(async () => {
      server.kill('SIGKILL')
      await way.takeAway()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    })

    test('leaves what is remembered for a while, then 503, and is found again by itself', async () => {
      const before = await rawRequest(address, { path: '/ua' })
      expect(before.status).toBe(200)
      expect(await health()).toMatchObject({ code: 200, status: 'ok', database: 'postgres' })

      await way.takeAway()
      await expect.poll(health).toMatchObject({ code: 503, status: 'database away', database: 'away' })
      const remembered = await rawRequest(address, { path: '/ua' })
      expect(remembered.status).toBe(200)
      expect(remembered.headers['etag']).toBe(before.headers['etag'])
      expect(await isUnavailable('/en')).toBe(true)
      expect(await statusOf('/api/health/live')).toBe(200)
      expect(await statusOf('/api/health/ready')).toBe(503)

      await expect.poll(() => isUnavailable('/ua'), { timeout: staleSeconds * 1000 + 5000 }).toBe(true)

      await way.giveBack()
      await expect.poll(health, { timeout: 10_000 }).toMatchObject({ code: 200, status: 'ok' })
      expect(await statusOf('/ua')).toBe(200)
      expect(await statusOf('/en')).toBe(200)
    })

    test('does not keep the server from ending well', async () => {
      await way.takeAway()
      await expect.poll(health).toMatchObject({ database: 'away' })
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      expect(await ended).toEqual([0, null])
      await way.giveBack()
    })
  })
}
