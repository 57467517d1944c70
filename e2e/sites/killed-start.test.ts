// A start that is killed while it prepares is repaired by the next one: whatever was there is used, whatever was missing
// is made, and nothing twice.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { demoArticles } from '#demo/demo-articles.ts'
import { demoStories } from '#demo/demo-stories.ts'
import { illustrationKeys } from '#demo/illustrations/draw-illustration.ts'
import { type CopiedCheckout, copyCheckout } from '#e2e/support/copied-checkout.ts'
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

const start = () => checkout.start({}, 'scripts/start.mjs')

async function startAndStop(): Promise<void> {
  const command = start()
  await command.says(/Litopys is open/)
  command.signal('SIGTERM')
  expect(await command.ended()).toBe(0)
}

/** How many rows each table has; the database is asked first whether it is whole. */
function countRows(): Record<string, number> {
  const database = new Database(join(checkout.dataDir, 'litopys.db'), { fileMustExist: true })
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

function listLeftOvers(): string[] {
  const found = [join(checkout.folder, '.build'), checkout.dataDir].flatMap((folder) => readdirSync(folder))
  return found.filter((name) => /lock|pending|\.new|address/.test(name))
}

// Postgres has the same steps; scripts/open-site.test.ts kills starts on both engines.
if (testedEngine() === 'sqlite') {
  test.describe('a start that is killed', () => {
    test.setTimeout(300_000)
    test.beforeEach(() => {
      const renditions = { RENDITION_CACHE: resolve('node_modules/.cache/litopys/renditions') }
      checkout = copyCheckout({ PORT: '0', LITOPYS_TEST_CLOCK: '', LOG_LEVEL: 'silent', ...renditions })
    })
    test.afterEach(() => checkout.remove())

    test('is repaired by the next one, four times over', async () => {
      const killed: string[] = []
      for (const { after, within, whom } of moments) {
        const command = start()
        await command.says(after)
        const delay = Math.random() * within
        await wait(delay)
        command.signal('SIGKILL', whom)
        expect(await command.ended(), command.output()).toBe('SIGKILL')
        killed.push(`${whom} ${delay.toFixed()} ms after ${after}: ${command.output().trim().split('\n').at(-1)}`)
      }
      await startAndStop()
      const whole = { article: demoArticles.length, story: demoStories.length, photo: illustrationKeys.length + 1 }
      expect(countRows(), killed.join('\n')).toMatchObject(whole)
      const again = checkout.start({}, '--import', 'tsx', 'scripts/demo.ts', 'load')
      await again.says(/everything was there already/)
      expect(await again.ended()).toBe(0)
      expect(listLeftOvers()).toEqual([])
    })
  })
}
