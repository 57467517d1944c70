// A site that is measured from outside: `npm start` on a fresh folder, asked by its public addresses.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type BenchedSite = {
  readonly url: string
  readonly dataDir: string
  readonly environment: Record<string, string>
  stop(): Promise<void>
}

type StartOptions = {
  readonly checkout: string
  /** A data folder of an earlier start; a new one without it. */
  readonly dataDir?: string
  readonly port: number
  /** Runs the site on this processor alone. */
  readonly core?: number
}

/** Longest the first start may take, in milliseconds. */
const patience = 10 * 60_000

/** Starts a site and waits until it says its address. */
export async function startSite({ checkout, port, core, ...given }: StartOptions): Promise<BenchedSite> {
  const dataDir = given.dataDir ?? makeFolder()
  const environment = {
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'litopys.db')}`,
    HOST: '127.0.0.1',
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'warn',
  }
  const command = core === undefined ? ['npm', 'start'] : ['taskset', '-c', String(core), 'npm', 'start']
  const [program = 'npm', ...words] = command
  const child = spawn(program, words, { cwd: checkout, env: { ...process.env, ...environment }, stdio: 'pipe' })
  // A measurement that fails must not leave its site behind.
  process.on('exit', () => void child.kill('SIGTERM'))
  await sayingOpen(child)
  return { url: environment.SITE_URL, dataDir, environment, stop: () => stop(child) }
}

/** A folder that is removed when the benchmarks end. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'litopys-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function sayingOpen(child: ChildProcess): Promise<void> {
  let output = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The site did not start:\n${output}`)), patience)
    const listen = (chunk: Buffer) => {
      output += chunk
      if (!output.includes('Litopys is open')) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (status) => reject(new Error(`The site ended with ${status}:\n${output}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** The address of an article of the demonstration edition that has a timeline, in Ukrainian. */
export async function findDemoArticle(url: string): Promise<string> {
  const front = await (await fetch(`${url}/ua`)).text()
  const story = /href="(\/ua\/story\/[^"]+)"/.exec(front)?.[1]
  const page = story ? await (await fetch(url + story)).text() : front
  const path = /href="(\/ua\/news\/[^"#]+)"/.exec(page)?.[1]
  if (!path) throw new Error('The demonstration edition has no article')
  return path
}
