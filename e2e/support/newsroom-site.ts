// A newsroom to write in: a site of its own whose server can be taken away and brought back, and people who are signed
// in. Its own, because a test of writing stops the server under somebody's hands.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Browser, BrowserContext } from '@playwright/test'

const password = 'quiet hedgehog in the garden'
/** Milliseconds: migrations and the demonstration edition, on a machine that does much else. */
const longestStart = 240_000

export type NewsroomSite = AsyncDisposable & {
  readonly address: string
  /** Takes the server away, as an upgrade does. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Somebody who is invited, chooses a password and is signed in, in a browser of their own. */
  signIn(browser: Browser, who: Colleague): Promise<BrowserContext>
}

export type Colleague = {
  readonly name: string
  readonly email: string
  readonly role: 'reporter' | 'editor' | 'chief'
}

export async function openNewsroomSite(): Promise<NewsroomSite> {
  const port = await findFreePort()
  const address = `http://localhost:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'litopys-e2e-newsroom-'))
  writeFileSync(join(folder, 'clock'), '0')
  const environment = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'litopys.db')}`,
    SITE_URL: address,
    LITOPYS_TEST: '1',
    LITOPYS_TEST_CLOCK: join(folder, 'clock'),
    LOG_LEVEL: 'warn',
    RENDITION_CACHE: resolve('node_modules/.cache/litopys/renditions'),
  }
  let server: ChildProcess | undefined

  async function start(): Promise<void> {
    server = spawn(process.execPath, ['scripts/serve.mjs'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    })
    await waitUntilReady(server, address)
  }

  async function stop(): Promise<void> {
    if (!server || server.exitCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }

  async function invite({ name, email, role }: Colleague): Promise<string> {
    const words = ['scripts/user.ts', 'add', email, '--name', name, '--role', role, '--language', 'en']
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', ...words], { env: environment })
    const link = /http\S+\/admin\/set-up\/\S+/.exec(stdout)?.[0]
    if (link === undefined) throw new Error(`No link in: ${stdout}`)
    return link
  }

  await start()
  return {
    address,
    start,
    stop,
    async signIn(browser, who) {
      const link = await invite(who)
      const context = await browser.newContext({ baseURL: address, locale: 'en-GB', timezoneId: 'Europe/Kyiv' })
      const page = await context.newPage()
      await page.goto(link)
      await page.getByLabel('Password', { exact: true }).fill(password)
      await page.locator('button[type=submit]').click()
      await page.waitForURL(`${address}/admin`)
      await page.close()
      return context
    },
    async [Symbol.asyncDispose]() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function waitUntilReady(server: ChildProcess, address: string): Promise<void> {
  const started = Date.now()
  while (Date.now() - started < longestStart) {
    if (server.exitCode !== null) throw new Error(`The newsroom's server ended with status ${server.exitCode}`)
    const isReady = await fetch(`${address}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await wait(100)
  }
  server.kill('SIGTERM')
  throw new Error(`The newsroom's server was not ready after ${longestStart} ms`)
}

/** The system's choice, kept over restarts of the server. */
function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
