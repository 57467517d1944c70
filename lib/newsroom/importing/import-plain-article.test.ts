import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { locales } from '#i18n/locales.ts'
import { exists, originalsFolder } from '#media/media-folder.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import { publicEdition } from '#newsroom/testing/public-rows.ts'
import { describePlan, explainDraft } from './describe-import.ts'
import { carryOutImport, type ImportOrder, planImport } from './import-plain-article.ts'
import { describePhoto, withStoredPhoto } from './prepare-photo.ts'

setUpFreshDatabase()

let pages = 0
/** A page that no other test has imported. */
let page = ''

beforeEach(() => {
  pages += 1
  page = `ua en ru

Page ${pages} opens

Page ${pages} opens The mayor (Photo: Wire)
Author: Ada Byrne ${'I'.repeat(pages)}

The first paragraph.

It must stop," the mayor wrote.`
})

function order(rest: Partial<ImportOrder> = {}): ImportOrder {
  const text = new TextEncoder().encode(page)
  return { text, locale: 'en', photo: undefined, section: undefined, authors: [], publish: {}, ...rest }
}

const run = async (given: ImportOrder) => carryOutImport(systemCli, given, await planImport(given))

const counts = async () => [
  await reading().article.count(),
  await reading().person.count(),
  await reading().photo.count(),
  await reading().section.count(),
]

const originals = async () => ((await exists(originalsFolder())) ? await readdir(originalsFolder()) : [])

/** A picture that no other test has. */
const picture = async (alt: string | undefined = 'A woman in a chain of office opens a door') => ({
  bytes: await sharp({ create: { width: 64, height: 40 + pages, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer(),
  alt,
})

describe('importing a page', () => {
  it('publishes it, with its author, its photo and the first section, in one go', async () => {
    const publishedAt = new Date('2024-01-06T10:00:00Z')

    const { articleNumber, kind, authors } = await run(order({ publish: { publishedAt } }))

    expect(kind).toBe('created')
    const row = await publicEdition(articleNumber, 'en')
    expect(row).toMatchObject({ kind: 'live', headline: `Page ${pages} opens`, firstPublishedAt: publishedAt })
    expect(JSON.parse(row.body)).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'quotation', paragraphs: [[{ text: 'It must stop.' }]], attribution: 'the mayor wrote' },
    ])
    expect(row.bylines).toMatchObject([{ personId: authors[0]?.id, role: 'author' }])
    const photo = await reading().photo.findUniqueOrThrow({
      where: { id: row.leadPhotoId ?? '' },
      include: { texts: true },
    })
    expect(photo).toMatchObject({ credit: 'Wire', fileHash: null, texts: [{ caption: 'The mayor', locale: 'en' }] })
  })

  it('names the existing article when the file comes again, and stores nothing', async () => {
    const first = await run(order())
    const before = await counts()
    const plan = await planImport(order())
    expect(plan.existingNumber).toBe(first.articleNumber)

    const again = await run(order())

    expect(again).toMatchObject({ kind: 'existing', articleNumber: first.articleNumber, slug: first.slug })
    expect(await counts()).toEqual(before)
  })

  it('keeps a draft to itself until it is asked to publish', async () => {
    const { articleNumber } = await run(order({ publish: undefined }))
    expect(await reading().publishedText.count({ where: { articleNumber } })).toBe(0)

    const again = await run(order())

    expect(again).toMatchObject({ kind: 'existing', articleNumber })
    expect(await publicEdition(articleNumber, 'en')).toMatchObject({ kind: 'live' })
  })

  it('finds the person of a name it knows, whatever the apostrophe', async () => {
    const [first] = (await run(order({ authors: ["Ada O'Neil"] }))).authors
    page += '\n\nAnother paragraph.'
    const [second] = (await run(order({ authors: ['Ada O’Neil'] }))).authors
    expect(second).toMatchObject({ kind: 'found', id: first?.id })
  })

  it('files it in the section that was named, by address or by name', async () => {
    const { id } = await saveSection(systemCli, {
      slug: `culture-${pages}`,
      originLocale: 'uk',
      texts: { uk: { name: `Культура ${pages}` } },
    })
    expect((await planImport(order({ section: `culture-${pages}` }))).input.section).toEqual({ id })
    expect((await planImport(order({ section: `культура ${pages}` }))).input.section).toEqual({ id })
  })
})

describe('what readers may not see yet is stored as a draft:', () => {
  it.each<[string, () => Partial<ImportOrder>, RegExp]>([
    ['an article without an author', () => ({ text: anew('Headline\n\nText.') }), /nobody is named as its author: add/],
    [
      'a photo without a credit',
      () => ({ text: anew('Big headline here\nBig headline here A caption\nAuthor: Ada Byrne\n\nText.') }),
      /its photo has no credit: write \(Photo: …\)/,
    ],
    [
      'a language that waits for Ukrainian',
      () => ({ locale: 'ru' }),
      /its Ukrainian edition has to be live first: import that text with --locale uk --article \d+ --publish/,
    ],
  ])('%s', async (_, rest, reason) => {
    const imported = await run(order(rest()))
    expect(imported).toMatchObject({ kind: 'created', state: 'draft', published: undefined })
    expect(explainDraft(imported)).toMatch(/^Stored as a draft, not published: [^\n]+$/)
    expect(explainDraft(imported)).toMatch(reason)
    const { articleNumber } = imported
    expect(await reading().articleText.count({ where: { articleNumber } })).toBe(1)
    expect(await reading().publishedText.count({ where: { articleNumber } })).toBe(0)
  })

  it('with its photo', async () => {
    const photo = await picture()
    await run(order({ photo, text: anew('Headline\n\nText.') }))
    await expectOriginal(photo.bytes)
  })
})

/** A file that no other test has imported. */
const anew = (text: string) => Buffer.from(`${text}\n\nText ${pages}.`)

describe('what is refused stores nothing', () => {
  it.each<[string, () => Partial<ImportOrder>, RegExp]>([
    ['an unknown section', () => ({ section: 'nowhere' }), /^There is no section "nowhere"/],
    ['an empty file', () => ({ text: new Uint8Array() }), /^The file is empty/],
    [
      'a binary file',
      () => ({ text: Uint8Array.from({ length: 500 }, (_, index) => index % 7) }),
      /^The file is binary/,
    ],
    ['a file in another encoding', () => ({ text: Buffer.from('Заголовок', 'utf16le') }), /^The file is binary|UTF/],
    [
      'Windows Cyrillic',
      () => ({ text: Uint8Array.from([0xc7, 0xe0, 0xe3, 0x0a, 0xd2, 0xe5]) }),
      /^The file is not UTF-8/,
    ],
    ['a file over 1 MB', () => ({ text: Buffer.alloc(1_000_001, 'a') }), /^The file is over 1 MB/],
    ['a file without a headline', () => ({ text: Buffer.from('ua en ru\n') }), /^The file has no headline/],
    [
      'a photo that is none',
      () => ({ photo: { bytes: Buffer.from('not a picture'), alt: undefined } }),
      /^The file is not a picture/,
    ],
    ['a time that lies ahead', () => ({ publish: { publishedAt: new Date('2999-01-01') } }), /time-is-ahead/],
  ])('%s', async (_, rest, message) => {
    const before = await counts()
    await expect(run(order(rest()))).rejects.toThrow(message)
    expect(await counts()).toEqual(before)
  })

  it('not even the file of a photo', async () => {
    const before = await originals()
    const given = order({ photo: await picture(), publish: { publishedAt: new Date('2999-01-01') } })
    await expect(run(given)).rejects.toThrow('time-is-ahead')
    expect(await originals()).toEqual(before)
  })
})

describe('a photo with its file', () => {
  it('is stored with the caption and credit of the page and the description it was given', async () => {
    const { articleNumber } = await run(order({ photo: await picture() }))
    const { leadPhotoId } = await publicEdition(articleNumber, 'en')
    const photo = await reading().photo.findUniqueOrThrow({
      where: { id: leadPhotoId ?? '' },
      include: { texts: true },
    })
    expect(photo).toMatchObject({
      credit: 'Wire',
      width: 64,
      height: 40 + pages,
      texts: [{ caption: 'The mayor', alt: 'A woman in a chain of office opens a door' }],
    })
    expect((await originals()).some((name) => name.startsWith(photo.fileHash ?? 'none'))).toBe(true)
  })

  it('is not described by its caption: without a description it has none, and the report says how to give one', async () => {
    const given = order({ photo: { ...(await picture()), alt: undefined } })
    expect(describePlan(await planImport(given)).join('\n')).toMatch(/^alt {9}\(none: say what the photo shows.*--alt/m)

    const { articleNumber, state, published } = await run(given)

    expect(state).toBe('live')
    expect(published?.warnings.map((warning) => warning.key)).toContain('photo-without-alt')
    const texts = await reading().photoText.findMany({
      where: { photo: { leadOf: { some: { number: articleNumber } } } },
    })
    expect(texts).toMatchObject([{ caption: 'The mayor', alt: '' }])
  })

  it.each(['The mayor', 'THE MAYOR.'])('is not described by what is on the page: %s', async (alt) => {
    const before = await counts()
    await expect(run(order({ photo: await picture(alt) }))).rejects.toThrow(/^--alt repeats the caption/)
    expect(await counts()).toEqual(before)
  })

  it('that is small is warned of', async () => {
    const report = async (width: number) => {
      const bytes = await sharp({ create: { width, height: 40, channels: 3, background: 'teal' } })
        .png()
        .toBuffer()
      return describePlan(await planImport(order({ photo: { bytes, alt: 'A door' } })))
    }
    expect(await report(319)).toContain('warning     the photo is only 319 pixels wide: it will look blurred')
    expect((await report(320)).join('\n')).not.toContain('warning')
  })

  it('keeps its original when another import with the same photo is refused', async () => {
    const photo = await picture()
    const refused = order({ photo, publish: { publishedAt: new Date('2999-01-01') } })
    const plan = await planImport(refused)
    const [kept] = await Promise.all([
      run(order({ photo, text: anew(page) })),
      carryOutImport(systemCli, refused, plan).catch((error: unknown) => error),
    ])
    expect(kept.kind).toBe('created')
    await expectOriginal(photo.bytes)
  })

  it('keeps the original of an import that came between the storing and the refusal of another', async () => {
    const photo = await picture()
    const { photo: described } = await describePhoto(photo.bytes, (await planImport(order())).article, 'en', photo.alt)
    const refused = withStoredPhoto(photo.bytes, described, async () => {
      await run(order({ photo }))
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    await expectOriginal(photo.bytes)
  })

  it('is removed when the same file was imported in between, with another photo or none', async () => {
    const before = await originals()
    const given = order({ photo: await picture() })
    const plan = await planImport(given)
    await run(order())

    expect(await carryOutImport(systemCli, given, plan)).toMatchObject({ kind: 'existing' })

    expect(await originals()).toEqual(before)
  })
})

async function expectOriginal(bytes: Uint8Array): Promise<void> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  expect(await originals()).toContain(`${hash}.jpg`)
}

describe('a text whose letters are of another language', () => {
  it('is imported with a warning', async () => {
    const text = Buffer.from('Мэр открыл музей\n\nЭто были первые дни новой выставки, которую ждали годы, и мы рады.')
    const report = describePlan(await planImport(order({ text, locale: 'uk' })))
    expect(report.at(-1)).toBe('warning     the letters are Russian: is --locale uk right?')
    expect(describePlan(await planImport(order({ text, locale: 'ru' }))).join('\n')).not.toContain('warning')
  })
})

describe('the first section', () => {
  it('has a name in every language', async () => {
    await run(order())
    const texts = await reading().sectionText.findMany({ where: { section: { slug: 'news' } } })
    expect(texts.map((text) => text.locale).sort()).toEqual([...locales].sort())
  })
})
