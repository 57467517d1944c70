// The import as people run it, on a database of its own: a few times as a process of its own, otherwise in this one.
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { prepareProcess } from '#data/testing/prepare-process.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { runHere } from '#newsroom/testing/run-here.ts'
import { environment } from '#platform/env.ts'
import { rememberServedAddress } from '#platform/served-address.ts'
import { importPage } from './import.ts'

setUpFreshDatabase()
// Some tests start several processes, which on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 })
const program = prepareProcess('scripts/import.ts')

const page = `ua en ru

Harbour city opens its first tram line

Harbour city opens its first tram line Mayor Nadia Orlova (Photo: Marine Press)
Author: Vira Lysenko

The first tram left the depot at dawn.

We waited too long for this morning," the mayor said.`

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'litopys-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Writes a file to import and answers its path. */
async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

type Outcome = { readonly status: number | null; readonly said: readonly string[]; readonly complaints: string }

/** `npm run import -- …words`, without npm. The port is given to the server only. */
async function startImport(words: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const child = await program.start(words, { env: { PORT: '', SITE_URL: '', ...env } })
  const { status, output, errors } = await child.ended()
  return { status, said: output.trimEnd().split('\n'), complaints: errors }
}

/** The same in this process. */
async function runImport(words: readonly string[]): Promise<Outcome> {
  const { status, output, errors } = await runHere(importPage, words)
  return { status, said: output.trimEnd().split('\n'), complaints: errors }
}

function countAll(): Promise<number[]> {
  const db = reading()
  return Promise.all([
    db.article.count(),
    db.person.count(),
    db.photo.count(),
    db.section.count(),
    db.auditEntry.count(),
  ])
}

const publish = ['--locale', 'en', '--publish', '--published-at', '2024-01-06T12:00:00+02:00']

describe('npm run import', () => {
  it('says the address of the article in its last line, and names the same article the second time', async () => {
    const path = await aFile('page.txt', page)

    const first = await startImport([path, ...publish])
    expect(first).toMatchObject({ status: 0, complaints: '' })
    const address = first.said.at(-1) ?? ''
    expect(address).toMatch(/^http:\/\/localhost:3000\/en\/news\/harbour-city-opens-its-first-tram-line-\d+$/)
    expect(first.said).toContain('photo       Mayor Nadia Orlova')

    const before = await countAll()
    const second = await startImport([await aFile('copy.txt', page), ...publish])
    expect(second).toMatchObject({ status: 0, complaints: '' })
    expect(second.said.at(-1)).toBe(address)
    expect(second.said.join('\n')).toContain('imported before')
    expect(await countAll()).toEqual(before)
  })

  it('says the address of the server that runs, unless it is told another', async () => {
    const path = await aFile('page.txt', page)
    const forget = await rememberServedAddress(environment().dataDir, 'http://localhost:4900')
    const told = await startImport([path, '--locale', 'en'], { SITE_URL: 'https://news.example' })
    const found = await startImport([path, '--locale', 'en'])
    await forget()
    expect(told.said.at(-1)).toMatch(/^https:\/\/news\.example\/en\//)
    expect(found.said.at(-1)).toMatch(/^http:\/\/localhost:4900\/en\//)
  })

  it('does not name an address that is gone: what was withdrawn is not published again', async () => {
    const path = await aFile('withdrawn.txt', page.replaceAll('Harbour', 'Mountain'))
    const { said } = await runImport([path, ...publish])
    const articleNumber = Number(/(\d+)$/.exec(said.at(-1) ?? '')?.[1])
    await withdrawEdition(systemCli, { articleNumber, locale: 'en' })

    const again = await runImport([path, ...publish])

    expect(again.status).toBe(1)
    expect(again.complaints).toMatch(
      /^Article \d+, made from this file before, was withdrawn and is not published again.*\n$/,
    )
    expect(again.said.join('\n')).not.toContain('http')
  })

  it('publishes a photo with the description that --alt gives', async () => {
    const photo = await aFile('tram.jpg', await aPicture())
    const words = ['--photo', photo, '--alt', 'A yellow tram leaves a brick depot']
    const path = await aFile('tram.txt', page.replaceAll('Harbour', 'River'))
    expect(await runImport([path, ...publish, ...words])).toMatchObject({ status: 0, complaints: '' })
    expect(await reading().photoText.count({ where: { alt: 'A yellow tram leaves a brick depot' } })).toBe(1)
  })

  it('publishes a photo without a description, and says that it has none', async () => {
    const photo = await aFile('bare.jpg', await aPicture())
    const path = await aFile('bare.txt', page.replaceAll('Harbour', 'Lake'))
    const { status, said } = await runImport([path, ...publish, '--photo', photo])
    expect({ status, last: said.at(-1) }).toEqual({ status: 0, last: expect.stringContaining('/en/news/lake-city-') })
    expect(said.join('\n')).toMatch(/^alt {9}\(none: .* with --alt "…"\)$/m)
  })

  it('keeps what may not be published as a draft: status 1, the reason, and the address all the same', async () => {
    const path = await aFile('unsigned.txt', 'A new bridge\n\nIt was opened today.')

    const refused = await runImport([path, ...publish])
    expect(refused.status).toBe(1)
    expect(refused.complaints).toMatch(/^Stored as a draft, not published: nobody is named as its author: add .*\n$/)
    expect(refused.said.at(-1)).toMatch(/\/en\/news\/a-new-bridge-\d+$/)

    const signed = await runImport([path, ...publish, '--author', 'Vira Lysenko'])
    expect(signed).toMatchObject({ status: 0, complaints: '' })
    expect(signed.said.at(-1)).toBe(refused.said.at(-1))
  })

  it('adds a translation to an article with --article, which goes live after Ukrainian', async () => {
    const russian = await aFile('ru.txt', 'Открыт новый мост\n\nАвтор: Вера Лысенко\n\nЕго открыли сегодня.')
    const ukrainian = await aFile('uk.txt', 'Відкрито новий міст\n\nЙого відкрили сьогодні.')
    const wanted = ['--locale', 'ru', '--publish']

    const first = await runImport([russian, ...wanted])
    const number = /(\d+)$/.exec(first.said.at(-1) ?? '')?.[1] ?? ''
    expect(first.status).toBe(1)
    expect(first.complaints).toContain(`--locale uk --article ${number} --publish`)

    const second = await runImport([ukrainian, '--locale', 'uk', '--article', number, '--publish'])
    expect(second).toMatchObject({ status: 0, complaints: '' })
    expect(second.said.at(-1)).toMatch(new RegExp(`/ua/news/[a-z-]+-${number}$`))

    const third = await runImport([russian, ...wanted])
    expect(third).toMatchObject({ status: 0, complaints: '' })
    expect(third.said.at(-1)).toBe(first.said.at(-1))
  })

  it('stores nothing with --dry-run', async () => {
    const before = await countAll()
    const path = await aFile('dry.txt', page.replaceAll('Harbour', 'Forest'))
    const { status, said } = await runImport([path, ...publish, '--dry-run'])
    expect({ status, last: said.at(-1) }).toEqual({ status: 0, last: 'Nothing was stored (--dry-run)' })
    expect(await countAll()).toEqual(before)
  })
})

function aPicture(): Promise<Uint8Array> {
  return sharp({ create: { width: 640, height: 400, channels: 3, background: 'gold' } })
    .jpeg()
    .toBuffer()
}

describe('what is refused ends with status 1 and one line, and stores nothing:', () => {
  const text = page.replaceAll('Harbour', 'Desert')
  const refusals: readonly (readonly [string, string | Uint8Array, readonly string[], RegExp])[] = [
    ['an empty file', '', publish, /^The file is empty: it needs/],
    ['a binary file', Uint8Array.from({ length: 500 }, (_, index) => index % 7), publish, /^The file is binary: save/],
    [
      'a file that is not UTF-8',
      Uint8Array.from([0xc7, 0xe0, 0xe3, 10, 0xd2]),
      publish,
      /^The file is not UTF-8: save/,
    ],
    ['a file over 1 MB', 'a'.repeat(1_000_001), publish, /^The file is over 1 MB: import/],
    ['no headline', 'ua en ru\n', publish, /^The file has no headline: put/],
    ['no text', 'A headline\n', publish, /^There is no text after the headline/],
    ['an unknown section', text, [...publish, '--section', 'nowhere'], /^There is no section "nowhere": choose one of/],
    ['no language', text, ['--publish'], /^Say which language the text is in: --locale uk, en, ru/],
    ['an address for a language', text, ['--locale', 'ua'], /^"ua" is an address, not a language: write --locale uk/],
    ['an unknown option', text, ['--locale', 'en', '--fast'], /^Unknown option '--fast'/],
    ['a time that is none', text, ['--locale', 'en', '--publish', '--published-at', 'noon'], /^"noon" is not a time/],
    [
      'a time ahead',
      text,
      ['--locale', 'en', '--publish', '--published-at', '2999-01-01T00:00'],
      /^--published-at lies ahead/,
    ],
    [
      'a section with --article',
      text,
      [...publish, '--article', '1', '--section', 'news'],
      /^--section is that of art/,
    ],
    [
      'an article that is none',
      text,
      [...publish, '--article', 'first'],
      /^"first" is no article: write --article and/,
    ],
    ['an article that is not there', text, [...publish, '--article', '404404'], /^There is no article 404404\n$/],
    ['a description of no photo', text, [...publish, '--alt', 'A tram'], /^--alt says what a photo shows: add --photo/],
  ]

  it.each(refusals)('%s', async (name, content, words, complaint) => {
    const path = await aFile(`${name}.txt`, content)
    await expectRefused([path, ...words], complaint)
  })

  it('no file named', () => expectRefused([], /^Say which file to import: npm run import -- <file>/, startImport))

  it('no file', () => expectRefused(['nowhere.txt', ...publish], /^There is no file nowhere\.txt\n$/))

  it('a folder', () => expectRefused([folder, ...publish], /is a folder: import one file at a time\n$/))

  it('an environment that is wrong in several ways', async () => {
    const path = await aFile('text.txt', text)
    await expectRefused([path, ...publish], /^PORT: .*; SITE_URL: .*\n$/, (words) =>
      startImport(words, { PORT: 'many', SITE_URL: 'here' }),
    )
  })

  it('a database that is none', async () => {
    const path = await aFile('text.txt', text)
    const database = join(folder, 'other.db')
    await copyFile(path, database)
    await expectRefused([path, ...publish], /^The database .*other\.db is damaged/, (words) =>
      startImport(words, { DATABASE_URL: `file:${database}` }),
    )
  })
})

async function expectRefused(words: readonly string[], complaint: RegExp, run = runImport) {
  const before = await countAll()
  const { status, complaints } = await run(words)
  expect(complaints).toMatch(complaint)
  expect(complaints.trimEnd().split('\n')).toHaveLength(1)
  expect(status).toBe(1)
  expect(await countAll()).toEqual(before)
}
