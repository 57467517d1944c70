// A second site beside the one that all tests read, for a test that takes everything away from it.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findFreePort } from '#e2e/support/find-free-port.ts'
import { commandEnvironment, testedEngine } from '#e2e/support/test-site.ts'

export type SecondSite = AsyncDisposable & {
  readonly address: string
  /** Runs one of the project's programs on its database and answers what it printed. */
  run(program: string, ...words: string[]): Promise<string>
  /** What the server has printed on its console until now. */
  printed(): string
  /** The time on the clock that its server and its programs go by. */
  now(): Date
  /** Lets time pass on that clock from now on. */
  waits(milliseconds: number): void
  /** The content version that its server goes by. */
  readVersion(): Promise<number>
}

/** Milliseconds in which it has to be ready: a database server, migrations and the demonstration edition. */
const longestStart = 120_000

/**
 * Serves the demonstration edition from a database of its own, on the engine under test, until it is disposed of.
 * `environment` changes what the server is told, such as LITOPYS_DEMO.
 */
export async function serveSecondSite(environment: Readonly<Record<string, string>> = {}): Promise<SecondSite> {
  const port = await findFreePort()
  const address = `http://localhost:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'litopys-e2e-second-'))
  const clock = join(folder, 'clock')
  writeFileSync(clock, '0')
  const readClock = () => Number(readFileSync(clock, 'utf8'))
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'e2e/support/serve-edition.ts', testedEngine(), String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment, LITOPYS_E2E_DIR: folder } },
  )
  let printed = ''
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  await waitUntilReady(server, address)
  return {
    address,
    async run(program, ...words) {
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...words], {
        env: { ...process.env, ...commandEnvironment(folder), SITE_URL: address },
      })
      return stdout
    },
    printed: () => printed,
    now: () => new Date(Date.now() + readClock()),
    waits: (milliseconds) => writeFileSync(clock, String(readClock() + milliseconds)),
    readVersion: async () => (await (await fetch(`${address}/api/health`)).json()).contentVersion as number,
    async [Symbol.asyncDispose]() {
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await ended
    },
  }
}

async function waitUntilReady(server: ChildProcess, address: string): Promise<void> {
  const started = Date.now()
  while (Date.now() - started < longestStart) {
    if (server.exitCode !== null) throw new Error(`The second site ended with status ${server.exitCode}`)
    const isReady = await fetch(`${address}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await wait(100)
  }
  server.kill('SIGTERM')
  throw new Error(`The second site was not ready after ${longestStart} ms`)
}
