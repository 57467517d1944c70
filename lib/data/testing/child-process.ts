// Other operating-system processes on the same database.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Child = {
  /** Resolves when the child has printed this line. */
  says(line: string): Promise<void>
  /** Resolves when the child has ended. */
  ended(): Promise<{ readonly status: number | null; readonly output: string; readonly errors: string }>
  /** Sends the child a line. */
  tell(line: string): void
  kill(): void
}

export type ChildOptions = {
  readonly env?: Record<string, string>
  /** File permissions hold for the child even when the tests run as root. */
  readonly isOrdinaryUser?: boolean
  /** No file of the child may become larger than this many blocks (512 or 1024 bytes, as the shell counts). */
  readonly largestFileBlocks?: number
  /** A folder that is a disk of its own for the child, with so much room; nobody else sees what is on it. */
  readonly smallDisk?: { readonly folder: string; readonly megabytes: number }
}

/** Starts a TypeScript file of the project, or one that is bundled already (.mjs), as a process of its own. */
export function startChild(script: string, words: readonly string[] = [], options: ChildOptions = {}): Child {
  const { largestFileBlocks = 'unlimited', smallDisk } = options
  const limited = ['-c', `ulimit -f ${largestFileBlocks}; exec "$@"`, 'sh']
  const isRootHeldBack = options.isOrdinaryUser === true && process.getuid?.() === 0
  const heldBack = isRootHeldBack ? ['setpriv', '--bounding-set=-dac_override'] : []
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  const command = ['sh', ...limited, ...heldBack, process.execPath, ...loader, script, ...words]
  const [program = '', ...rest] = smallDisk === undefined ? command : [...mounting(smallDisk), ...command]
  const child = spawn(program, rest, { env: { ...process.env, ...options.env } })
  let output = ''
  let errors = ''
  // A child that has ended takes no more words.
  child.stdin.on('error', () => undefined)
  child.stdout.on('data', (chunk) => {
    output += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    errors += String(chunk)
  })
  const closed = once(child, 'close')
  return {
    says: (line) => waitForLine(child, () => `${output}\n${errors}`, line),
    ended: async () => {
      await closed
      return { status: child.exitCode, output, errors }
    },
    tell: (line) => void child.stdin.write(`${line}\n`),
    kill: () => child.kill('SIGKILL'),
  }
}

/** Mounting takes root: in a name space of one's own, where anybody may be it, inside which one is oneself again. */
function mounting({ folder, megabytes }: NonNullable<ChildOptions['smallDisk']>): readonly string[] {
  const [user, group] = [process.getuid?.(), process.getgid?.()]
  const mount = ['sh', '-c', `mount -t tmpfs -o size=${megabytes}m,mode=1777 tmpfs "$0" && exec "$@"`, folder]
  if (user === 0) return ['unshare', '--mount', ...mount]
  const again = ['unshare', '--user', `--map-user=${user}`, `--map-group=${group}`]
  return ['unshare', '--user', '--map-root-user', '--mount', ...mount, ...again]
}

function waitForLine(child: ChildProcess, printed: () => string, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (printed().split('\n').includes(line)) resolve()
    }
    child.stdout?.on('data', look)
    child.on('close', () => reject(new Error(`The child ended without saying "${line}": ${printed()}`)))
    look()
  })
}
