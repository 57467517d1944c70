// An upgrade while readers read: the next build is made beside the one that is served, by the commands that people use.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type CopiedCheckout, copyCheckout, type RunningCommand } from '#e2e/support/copied-checkout.ts'
import { rawRequest } from '#e2e/support/raw-request.ts'
import { expect, test } from '#e2e/support/test.ts'
import { testedEngine } from '#e2e/support/test-site.ts'

/** Two builds and a third that is killed. */
const patience = 600_000

let checkout: CopiedCheckout

const run = (...words: string[]): RunningCommand => checkout.start({}, ...words)

async function succeeds(...words: string[]): Promise<string> {
  const command = run(...words)
  expect(await command.ended(), command.output()).toBe(0)
  return command.output()
}

async function serve(): Promise<{ server: RunningCommand; address: string }> {
  const server = run('scripts/serve.mjs')
  const [, address = ''] = await server.says(/Litopys is open at (\S+)/)
  return { server, address }
}

/** Reads a page and everything that it needs: styles and scripts, and what the styles name. */
async function readPage(address: string, path: string) {
  const page = await rawRequest(address, { path })
  expect(page.status).toBe(200)
  const html = page.body.toString()
  const named = [...html.matchAll(/(?:href|src)="(\/(?:_next\/static|assets)\/[^"]+\.(?:css|js|woff2))"/g)]
  const styles = new Set(named.map(([, name = '']) => name))
  const files = new Map<string, string>()
  for (const name of styles) {
    const text = await readFile(address, name)
    files.set(name, text)
    for (const [, part = ''] of name.endsWith('.css') ? text.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g) : []) {
      const { pathname } = new URL(part, `${address}${name}`)
      files.set(pathname, await readFile(address, pathname))
    }
  }
  return { html, files }
}

async function readFile(address: string, path: string): Promise<string> {
  const { status, body } = await rawRequest(address, { path })
  expect(status, path).toBe(200)
  return body.toString('latin1')
}

/** Asks for a page on one new connection after another until told to stop. Answers how often it got what. */
function keepAsking(address: string, path: string): () => Promise<Record<string, number>> {
  const answers: Record<string, number> = {}
  let isAsking = true
  const asking = (async () => {
    for (; isAsking; await wait(20)) {
      const answer = await rawRequest(address, { path }).then(
        ({ status }) => String(status),
        (error) => String(error),
      )
      answers[answer] = (answers[answer] ?? 0) + 1
    }
  })()
  return async () => {
    isAsking = false
    await asking
    return answers
  }
}

const listBuilds = () => readdirSync(join(checkout.folder, '.build'))

// What an upgrade does to builds and ports does not depend on the engine.
if (testedEngine() === 'sqlite') {
  test.describe('an upgrade', () => {
    test.setTimeout(patience)
    test.beforeEach(() => {
      checkout = copyCheckout({ PORT: '0', LITOPYS_DEMO: '0', LITOPYS_TEST_CLOCK: '', LOG_LEVEL: 'silent' })
    })
    test.afterEach(() => checkout.remove())

    test('refuses no reader, and leaves an open page its styles', async () => {
      const { server, address } = await serve()
      const source = join(process.cwd(), 'e2e/fixtures/harbour-page.txt')
      const words = ['--import', 'tsx', 'scripts/import.ts', source, '--locale', 'en', '--publish'] as const
      const path = new URL((await succeeds(...words)).trim().split('\n').at(-1) ?? '').pathname
      const [first = ''] = listBuilds().filter((name) => name !== 'current')
      const before = await readPage(address, path)
      expect([...before.files.keys()].filter((name) => name.endsWith('.css')).length).toBeGreaterThan(0)

      const stopAsking = keepAsking(address, path)
      appendFileSync(join(checkout.folder, 'components/reader/styles/base.css'), '\nbody { --upgraded: 1; }\n')
      const cutShort = run('scripts/build.mjs')
      await expect.poll(() => listBuilds().length, { timeout: 60_000 }).toBeGreaterThan(3)
      cutShort.signal('SIGKILL', 'group')
      await cutShort.ended()
      expect(await succeeds('scripts/upgrade.mjs')).toContain('is being served')
      const after = await readPage(address, path)
      const answers = await stopAsking()

      expect(Object.keys(answers)).toEqual(['200'])
      expect(answers['200']).toBeGreaterThan(50)
      expect(server.output().match(/Litopys is open at \S+/g)).toEqual(Array(2).fill(`Litopys is open at ${address}`))
      const isNew = (name: string) => name.endsWith('.css') && !before.files.has(name)
      expect([...after.files.keys()].filter(isNew).length).toBeGreaterThan(0)
      const second = readFileSync(join(checkout.folder, '.build/current'), 'utf8')
      expect(listBuilds().sort()).toEqual([first, second, 'current'].sort())
      for (const [name, text] of before.files) expect(await readFile(address, name), name).toBe(text)

      server.signal('SIGTERM')
      expect(await server.ended()).toBe(0)
      const again = await serve()
      expect((await readPage(again.address, path)).files).toEqual(after.files)
      for (const [name, text] of before.files) expect(await readFile(again.address, name), name).toBe(text)
    })
  })
}
