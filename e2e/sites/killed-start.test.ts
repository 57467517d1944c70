// A start that is killed while it prepares is repaired by the next one: whatever was there is used, whatever was missing
// is made, and nothing twice.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { type CopiedCheckout, copyCheckout, type RunningCommand } from '#e2e/support/copied-checkout.ts'
import { expect, test } from '#e2e/support/test.ts'
import { testedEngine } from '#e2e/support/test-site.ts'

/** What it has to say, and the milliseconds in which it is killed after that; and whether its programs die with it. */
const moments: readonly { after: RegExp; within: number; whom: 'command' | 'group' }[] = [
  { after: /^/, within: 1500, whom: 'group' },
  { after: /Loading the demonstration/, within: 100, whom: 'command' },
  { after: /Loading the demonstration/, within: 2500, whom: 'group' },
  { after: /Loading the demonstration|Litopys is open/, within: 1000, whom: 'command' },
]

let checkout: CopiedCheckout
let starts: RunningCommand[]

function start(dataDir: string): RunningCommand {
  const command = checkout.start({ DATA_DIR: join(checkout.folder, dataDir) }, 'scripts/start.mjs')
  starts.push(command)
  return command
}

async function startAndStop(dataDir: string): Promise<void> {
  const command = start(dataDir)
  await command.says(/Litopys is open/)
  command.signal('SIGTERM')
  expect(await command.ended()).toBe(0)
}

/** How many rows each table has; the database is asked first whether it is whole. */
function countRows(dataDir: string): Record<string, number> {
  const database = new Database(join(checkout.folder, dataDir, 'litopys.db'), { fileMustExist: true })
  try {
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    const names = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all()
    return Object.fromEntries(
      names.map((name) => [String(name), Number(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]),
    )
  } finally {
    database.close()
  }
}

function listLeftOvers(dataDir: string): string[] {
  const found = ['.build', dataDir].flatMap((name) => readdirSync(join(checkout.folder, name)))
  return found.filter((name) => /lock|pending|\.new|address/.test(name))
}

// Postgres has the same steps; scripts/open-site.test.ts kills starts on both engines.
if (testedEngine() === 'sqlite') {
  test.describe('a start that is killed', () => {
    test.setTimeout(300_000)
    test.beforeEach(() => {
      starts = []
      const renditions = { RENDITION_CACHE: resolve('node_modules/.cache/litopys/renditions') }
      checkout = copyCheckout({ PORT: '0', LITOPYS_TEST_CLOCK: '', LOG_LEVEL: 'silent', ...renditions })
    })
    test.afterEach(() => {
      for (const command of starts) command.signal('SIGKILL', 'group')
      checkout.remove()
    })

    test('is repaired by the next one, four times over', async () => {
      const killed: string[] = []
      for (const { after, within, whom } of moments) {
        const command = start('killed')
        await command.says(after)
        const delay = Math.random() * within
        await wait(delay)
        command.signal('SIGKILL', whom)
        expect(await command.ended(), command.output()).toBe('SIGKILL')
        killed.push(`${whom} ${delay.toFixed()} ms after ${after}: ${command.output().trim().split('\n').at(-1)}`)
      }
      await startAndStop('killed')
      await startAndStop('undisturbed')
      expect(countRows('killed'), killed.join('\n')).toEqual(countRows('undisturbed'))
      expect(countRows('killed')['article']).toBeGreaterThan(20)
      expect(listLeftOvers('killed')).toEqual([])
    })
  })
}
