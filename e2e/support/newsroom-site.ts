// A newsroom to write in: a site of its own whose server can be taken away and brought back, and people who are signed
// in. Its own, because a test of writing stops the server under somebody's hands.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'
import { findFreePort } from '#e2e/support/find-free-port.ts'

/** Of everybody who is signed in here. */
export const password = 'quiet hedgehog in the garden'
/** Milliseconds: migrations and the demonstration edition, on a machine that does much else. */
const longestStart = 240_000

export type NewsroomSite = AsyncDisposable & {
  /** The one that people use: SITE_URL, where there is one. */
  readonly address: string
  readonly port: number
  /** What the server has written to its log. */
  log(): string
  /** Runs one of the project's programs beside the server and answers what it printed. */
  run(program: string, ...words: string[]): Promise<string>
  /** Takes the server away, as an upgrade does. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Somebody who is invited, chooses a password and is signed in, in a browser of their own. */
  signIn(browser: Browser, who: Colleague, options?: BrowserContextOptions): Promise<BrowserContext>
}

export type Colleague = {
  readonly name: string
  readonly email: string
  readonly role: 'reporter' | 'editor' | 'chief'
}

/** `changes` is what its server is told otherwise than most; `port` where it listens, kept over restarts. */
export async function openNewsroomSite(
  changes: Readonly<Record<string, string>> = {},
  port?: number,
): Promise<NewsroomSite> {
  return openSiteAt(port ?? (await findFreePort()), changes)
}

async function openSiteAt(port: number, changes: Readonly<Record<string, string>>): Promise<NewsroomSite> {
  const local = `http://localhost:${port}`
  const address = changes['SITE_URL'] || local
  const folder = mkdtempSync(join(tmpdir(), 'litopys-e2e-newsroom-'))
  writeFileSync(join(folder, 'clock'), '0')
  const environment = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'litopys.db')}`,
    SITE_URL: local,
    LITOPYS_TEST: '1',
    LITOPYS_TEST_CLOCK: join(folder, 'clock'),
    LOG_LEVEL: 'warn',
    RENDITION_CACHE: resolve('node_modules/.cache/litopys/renditions'),
    ...changes,
  }
  let log = ''
  let server: ChildProcess | undefined

  async function start(): Promise<void> {
    server = spawn(process.execPath, ['scripts/serve.mjs'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: environment,
    })
    server.stdout?.on('data', (chunk) => {
      log += String(chunk)
    })
    await waitUntilReady(server, local)
  }

  async function stop(): Promise<void> {
    if (!server || server.exitCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }

  async function run(program: string, ...words: string[]): Promise<string> {
    const all = ['--import', 'tsx', program, ...words]
    return (await promisify(execFile)(process.execPath, all, { env: environment })).stdout
  }

  async function invite({ name, email, role }: Colleague): Promise<string> {
    const printed = await run('scripts/user.ts', 'add', email, '--name', name, '--role', role, '--language', 'en')
    const link = /http\S+\/admin\/set-up\/\S+/.exec(printed)?.[0]
    if (link === undefined) throw new Error(`No link in: ${printed}`)
    return link
  }

  await start()
  return {
    address,
    port,
    log: () => log,
    run,
    start,
    stop,
    async signIn(browser, who, options = {}) {
      const link = await invite(who)
      const context = await browser.newContext({
        ...{ baseURL: address, locale: 'en-GB', timezoneId: 'Europe/Kyiv' },
        ...options,
      })
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
