// A newsroom in another process than the server, started by the first command and ended with the tests. The server asks
// the database for what other processes changed twice a second: whoever waits for `isHeard` sees it at the next request.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { CommandName } from '#e2e/support/newsroom-desk.ts'
import { commandEnvironment, siteAddress } from '#e2e/support/test-site.ts'

export type Newsroom = {
  /** Answers what the command answers, once the server has heard of it. Throws with its refusal. */
  performs<Answer>(command: CommandName, input: object): Promise<Answer>
  /** Resolves when the server has heard of everything that was stored. Throws when that takes too long. */
  isHeard(): Promise<void>
}

/** Milliseconds: a second by the design, and room for a machine that does much else. */
const longestSilence = 20_000

type Reply = { readonly answer: unknown } | { readonly error: string }
type Line = (order: string) => Promise<Reply>

export function openNewsroom(): Newsroom {
  let line: Line | undefined

  async function order<Answer>(command: CommandName, input: object): Promise<Answer> {
    line ??= openLine()
    const reply = await line(JSON.stringify({ command, input }))
    if ('error' in reply) throw new Error(`${command} was refused: ${reply.error}`)
    return reply.answer as Answer
  }

  async function isHeard(): Promise<void> {
    const stored = await order<number>('read-content-version', {})
    const started = Date.now()
    // Others may have stored something since: the server may know more than this.
    while (((await readServedVersion()) ?? 0) < stored) {
      if (Date.now() - started > longestSilence) throw new Error(`The server has not heard of version ${stored}`)
      await wait(25)
    }
  }

  return {
    isHeard,
    async performs<Answer>(command: CommandName, input: object) {
      const answer = await order<Answer>(command, input)
      await isHeard()
      return answer
    },
  }
}

/** The content version that the server goes by. */
async function readServedVersion(): Promise<number | null> {
  const health = (await (await fetch(`${siteAddress()}/api/health`)).json()) as { contentVersion: number | null }
  return health.contentVersion
}

/** Its input ends when the tests end, and so does it. Replies come in the order of the orders. */
function openLine(): Line {
  const child = spawn(process.execPath, ['--import', 'tsx', 'e2e/support/newsroom-desk.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...commandEnvironment() },
  })
  const waiting: ((reply: Reply) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (text) => waiting.shift()?.(JSON.parse(text) as Reply))
  child.on('exit', (status) => {
    for (const answer of waiting.splice(0)) answer({ error: `the newsroom ended with status ${status}` })
  })
  return (order) =>
    new Promise((resolve) => {
      waiting.push(resolve)
      child.stdin.write(`${order}\n`)
    })
}
