// The people of the newsroom as whoever runs the machine sees to them: a few times as a process of its own, otherwise in
// this one; one line for every mistake.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { prepareProcess } from '#data/testing/prepare-process.ts'
import { putPassword } from '#data/users.ts'
import { runHere } from '#newsroom/testing/run-here.ts'
import { runUser } from './user.ts'

// Before the environment is read.
beforeAll(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
})
afterAll(() => {
  vi.unstubAllEnvs()
})
setUpFreshDatabase()
// Some tests start several processes, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 })
const program = prepareProcess('scripts/user.ts')

type Outcome = { readonly status: number | null; readonly said: string; readonly complaints: string }

async function run(...words: string[]): Promise<Outcome> {
  const { status, output, errors } = await runHere(runUser, words)
  return { status, said: output.trimEnd(), complaints: errors.trimEnd() }
}

/** `npm run user -- …words`, without npm. */
async function start(...words: string[]): Promise<Outcome> {
  const child = await program.start(words, { env: { PORT: '' } })
  const { status, output, errors } = await child.ended()
  return { status, said: output.trimEnd(), complaints: errors.trimEnd() }
}

const link = /^ {2}https:\/\/news\.example\/admin\/set-up\/[\w-]{43}$/m
const until = /^It works once, until \d{4}-\d\d-\d\d \d\d:\d\d \(Europe\/Kyiv\)\.$/m

/** The tests tell one story, from an empty newsroom on. */
describe('npm run user', () => {
  it('prints the link for the first account while there is none', async () => {
    expect((await start('list')).said).toMatch(/^Nobody yet: "npm run user -- setup"/)
    const [first, second] = [await start('setup'), await run('setup')]
    for (const { status, said } of [first, second]) {
      expect([status, said]).toEqual([0, expect.stringMatching(link)])
      expect(said).toMatch(until)
    }
    expect(first.said).not.toBe(second.said)
    expect(await reading().oneTimeLink.count()).toBe(1)
  })

  it('invites somebody with a role and a language', async () => {
    const words = ['add', 'Olena@News.example', '--name', 'Олена Коваль', '--role', 'chief', '--language', 'en']
    const { status, said } = await run(...words)
    expect([status, said]).toEqual([0, expect.stringMatching(/^Give this link to Олена Коваль:$/m)])
    expect(said).toMatch(link)
    expect(await reading().user.findMany()).toMatchObject([
      { email: 'olena@news.example', name: 'Олена Коваль', role: 'chief', locale: 'en' },
    ])
    expect((await run('list')).said).toBe('olena@news.example  chief  Олена Коваль  (has not used the link yet)')
  })

  it('does not open a first account beside somebody', async () => {
    const { status, said, complaints } = await start('setup')
    expect([status, said]).toEqual([1, ''])
    expect(complaints).toMatch(/^There is an account already: .*reset/)
  })

  it('gives roles, resets, deactivates and activates', async () => {
    await run('add', 'ivan@news.example', '--name', 'Іван')
    expect(await run('role', 'ivan@news.example', 'editor')).toMatchObject({
      status: 0,
      said: 'ivan@news.example is editor',
    })
    expect((await run('deactivate', 'ivan@news.example')).status).toBe(0)
    expect((await run('list')).said).toContain('ivan@news.example  editor  Іван  (deactivated)')
    expect(await run('reset', 'ivan@news.example')).toMatchObject({
      ...{ status: 1, complaints: expect.stringMatching(/^ivan@news\.example is deactivated: .*activate/) },
    })
    expect((await run('activate', 'ivan@news.example')).status).toBe(0)
    expect((await run('reset', 'IVAN@news.example', '--second-factor')).said).toMatch(link)
  })

  it('keeps the last chief', async () => {
    const { id } = await reading().user.findUniqueOrThrow({ where: { email: 'olena@news.example' } })
    await inWriteTransaction({ noun: 'accounts' }, (tx) => putPassword(tx, id, 'a hash'))
    for (const words of [
      ['role', 'olena@news.example', 'editor'],
      ['deactivate', 'olena@news.example'],
    ]) {
      expect(await run(...words)).toMatchObject({
        status: 1,
        complaints: expect.stringMatching(/^This is the only chief/),
      })
    }
  })

  it.each([
    { words: ['add', 'olena@news.example', '--name', 'A'], line: /^There is a user olena@news\.example already/ },
    { words: ['add', 'no address', '--name', 'A'], line: /^"no address" is no e-mail address$/ },
    { words: ['add', 'a@news.example'], line: /^Say whom: .*--name/ },
    { words: ['add', 'a@news.example', '--name', 'A', '--role', 'boss'], line: /^"boss" is no role: write reporter/ },
    { words: ['add', 'a@news.example', '--name', 'A', '--language', 'ua'], line: /^"ua" is no language: write uk/ },
    { words: ['role', 'nobody@news.example', 'chief'], line: /^There is no user nobody@news\.example: .*list$/ },
    { words: ['role', 'olena@news.example'], line: /^"role" takes 2 words after it/ },
    { words: ['list', '--name', 'A'], line: /^--name means nothing to "list"$/ },
    { words: ['list', '--nonsense'], line: /^Unknown option '--nonsense'.*--help$/ },
  ])('$words: one line that says what to do', async ({ words, line }) => {
    const { status, said, complaints } = await run(...words)
    expect([status, said]).toEqual([1, ''])
    expect(complaints).toMatch(line)
    expect(complaints).not.toContain('\n')
  })

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, said: expect.stringContaining('npm run user -- reset') })
    expect(await run('nonsense')).toMatchObject({
      status: 2,
      complaints: expect.stringContaining('npm run user -- add'),
    })
  })
})
