// A copy of this checkout with its packages and its build, for tests that change sources, build, or kill what does.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type CopiedCheckout = {
  readonly folder: string
  /** DATA_DIR of everything that is run in the copy. */
  readonly dataDir: string
  /** Starts one of its commands, as a process group of its own. */
  start(environment: Record<string, string>, ...words: string[]): RunningCommand
  /** Ends everything that was started in it, and removes it. */
  remove(): void
}

export type RunningCommand = {
  readonly pid: number
  /** What it has printed so far. */
  output(): string
  /** Resolves with the first match in what it prints. Rejects when it ends without saying so. */
  says(words: RegExp): Promise<RegExpExecArray>
  /** Resolves with its status, or the signal that ended it. */
  ended(): Promise<number | string>
  /** `group` also reaches what it has started, as losing the power does. */
  signal(signal: NodeJS.Signals, whom?: 'command' | 'group'): void
}

/** What a checkout has besides its sources. */
const leftOut = new Set(
  '.git .build .next bench data docs node_modules playwright-report shots test-results'.split(' '),
)

/** Packages are linked, since nothing changes them. `environment` is that of everything that is run in the copy. */
export function copyCheckout(environment: Record<string, string>): CopiedCheckout {
  mkdirSync('test-results', { recursive: true })
  // Links need the same file system.
  const folder = mkdtempSync(join(process.cwd(), 'test-results', 'copy-'))
  for (const name of readdirSync('.').filter((one) => !leftOut.has(one)))
    cpSync(name, join(folder, name), { recursive: true })
  const { status } = spawnSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The packages could not be linked')
  copyBuild(folder)
  const dataDir = join(folder, 'data')
  const complete = {
    ...process.env,
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    SITE_URL: '',
    HOST: '127.0.0.1',
    ...environment,
  }
  const started: RunningCommand[] = []
  return {
    folder,
    dataDir,
    start(more, ...words) {
      const command = startCommand(folder, words, { ...complete, ...more })
      started.push(command)
      return command
    },
    remove() {
      for (const command of started) command.signal('SIGKILL', 'group')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function copyBuild(folder: string): void {
  const build = readFileSync('.build/current', 'utf8')
  cpSync(join('.build', build), join(folder, '.build', build), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.includes('/held-'),
  })
  writeFileSync(join(folder, '.build/current'), build)
}

function startCommand(cwd: string, words: string[], env: NodeJS.ProcessEnv): RunningCommand {
  const child = spawn(process.execPath, words, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const { pid } = child
  if (pid === undefined) throw new Error('The command could not be started')
  let output = ''
  let looks: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk)
      for (const look of looks) look()
    })
  }
  const end = new Promise<number | string>((resolve) =>
    child.on('exit', (status, signal) => resolve(signal ?? status ?? '')),
  )
  return {
    pid,
    output: () => output,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = words.exec(output)
          if (found) resolve(found)
        }
        looks = [...looks, look]
        void end.then((status) => reject(new Error(`Ended with ${status} without saying ${words}: ${output}`)))
        look()
      }),
    ended: () => end,
    signal(signal, whom = 'command') {
      try {
        process.kill(whom === 'group' ? -pid : pid, signal)
      } catch (error) {
        // It has ended by itself.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      }
    },
  }
}
