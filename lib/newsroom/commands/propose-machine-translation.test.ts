import { describe, expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Body } from '#domain/blocks.ts'
import { beginTranslation } from '#newsroom/commands/begin-translation.ts'
import { confirmBlocks } from '#newsroom/commands/confirm-blocks.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { dummyProvider } from '#newsroom/machine-translation/dummy-provider.ts'
import type { MtItem, MtProvider } from '#newsroom/machine-translation/mt-provider.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { isPublic } from '#newsroom/testing/public-rows.ts'
import { proposeMachineTranslation } from './propose-machine-translation.ts'

setUpFreshDatabase()

const strong = { kind: 'strong' } as const
const body: Body = [
  { id: 'a', kind: 'paragraph', content: [{ text: 'Слово ' }, { text: 'ваги', marks: [strong] }] },
  { id: 'l', kind: 'list', style: 'bullet', items: [[{ text: 'раз' }], [{ text: 'два' }]] },
  { id: 'q', kind: 'quotation', paragraphs: [[{ text: 'Так' }]], attribution: 'Вона' },
  { id: 'f', kind: 'figure', photoId: 'photo' },
]
const blockIds = [':headline', ':standfirst', 'a', 'l', 'q', 'f']

async function begin() {
  const texts = { headline: 'Заголовок', standfirst: 'Лід', body }
  const articleNumber = await writeArticle(await openDesk(), 'uk', { texts })
  const key = { articleNumber, locale: 'en' as const, sourceLocale: 'uk' as const }
  const { version } = await beginTranslation(reporter, key)
  return { ...key, expectedVersion: version, sourceRevision: 1 }
}

const english = async (articleNumber: number) => (await getEdition(reading(), { articleNumber, locale: 'en' })).texts

async function linkOf(articleNumber: number, blockId: string) {
  const where = { articleNumber_locale_blockId: { articleNumber, locale: 'en', blockId } }
  return reading().blockTranslation.findUniqueOrThrow({ where })
}

describe('a machine', () => {
  it('is off unless somebody switched one on', async () => {
    const refused = proposeMachineTranslation(reporter, { ...(await begin()), blockIds })
    await expect(refused).rejects.toMatchObject({ name: 'NoMachineTranslation', key: 'no-machine-translation' })
  })

  it('proposes every kind of block with its marks, unconfirmed and unpublished', async () => {
    const loaded = await begin()
    const done = await proposeMachineTranslation(reporter, { ...loaded, blockIds }, dummyProvider)

    expect(done.failed).toEqual([])
    const { f, ...rest } = done.states
    expect(new Set(Object.values(rest))).toEqual(new Set(['unconfirmed']))
    expect(f).toBe('current')
    expect(await english(loaded.articleNumber)).toMatchObject({
      headline: '[en] Заголовок',
      standfirst: '[en] Лід',
      body: [
        { id: 'a', content: [{ text: '[en] Слово ' }, { text: 'ваги', marks: [strong] }] },
        { id: 'l', items: [[{ text: '[en] раз' }], [{ text: '[en] два' }]] },
        { id: 'q', paragraphs: [[{ text: '[en] Так' }]], attribution: '[en] Вона' },
        { id: 'f', photoId: 'photo' },
      ],
    })
    expect(await linkOf(loaded.articleNumber, 'a')).toMatchObject({ origin: 'machine', confirmedBy: null })
    expect(await isPublic(loaded.articleNumber, 'en')).toBe(false)
  })

  it('writes over nothing that a person wrote, unless they say so', async () => {
    const loaded = await begin()
    const mine: Body = [{ id: 'a', kind: 'paragraph', content: [{ text: 'My own words' }] }]
    const draft = { articleNumber: loaded.articleNumber, locale: 'en' as const, expectedVersion: 1 }
    const { version } = await saveDraft(editor, { ...draft, texts: { headline: 'Mine', body: mine } })
    const now = { ...loaded, expectedVersion: version }

    const done = await proposeMachineTranslation(reporter, { ...now, blockIds: [':headline', 'a', 'l'] }, dummyProvider)
    expect(done.kept).toEqual([':headline', 'a'])
    expect(await english(loaded.articleNumber)).toMatchObject({ headline: 'Mine', body: [...mine, { id: 'l' }] })

    const again = { ...now, expectedVersion: done.version, blockIds: ['a'], overwrite: true }
    expect((await proposeMachineTranslation(reporter, again, dummyProvider)).kept).toEqual([])
    expect((await english(loaded.articleNumber)).body[0]).toMatchObject({ content: [{ text: '[en] Слово ' }, {}] })
  })

  it('is named as the origin until a person edits or confirms it', async () => {
    const loaded = await begin()
    const { version } = await proposeMachineTranslation(reporter, { ...loaded, blockIds: ['a', 'l'] }, dummyProvider)
    const texts = await english(loaded.articleNumber)
    const edited = texts.body.map((block) => (block.id === 'a' ? { ...block, content: [{ text: 'Better' }] } : block))
    const draft = { articleNumber: loaded.articleNumber, locale: 'en' as const, expectedVersion: version }
    const saved = await saveDraft(editor, { ...draft, texts: { ...texts, slug: 'a', body: edited as Body } })
    expect(await linkOf(loaded.articleNumber, 'a')).toMatchObject({ origin: 'machine_edited', confirmedBy: null })
    expect(await linkOf(loaded.articleNumber, 'l')).toMatchObject({ origin: 'machine', confirmedBy: null })

    const confirmed = await confirmBlocks(reporter, { ...loaded, expectedVersion: saved.version, blockIds: ['a', 'l'] })
    expect(confirmed.states).toEqual({ a: 'current', l: 'current' })
  })

  it('says of each block what did not work, and keeps what did', async () => {
    const loaded = await begin()
    const picky: MtProvider = {
      ...dummyProvider,
      limits: { items: 2, characters: 12 },
      translate: async (items: readonly MtItem[]) => {
        if (items.some((item) => item.text === 'раз')) throw new Error('the line is cut')
        return items.map(({ id, text }) =>
          text === 'Лід' ? { id, error: 'refused' } : { id, text: text.toUpperCase() },
        )
      },
    }
    const done = await proposeMachineTranslation(reporter, { ...loaded, blockIds }, picky)
    expect(done.failed).toEqual([
      { blockId: ':standfirst', reason: 'refused' },
      { blockId: 'a', reason: 'too-long' },
      { blockId: 'l', reason: 'unavailable' },
    ])
    expect(await english(loaded.articleNumber)).toMatchObject({ headline: 'ЗАГОЛОВОК', standfirst: '' })
  })

  it('stores nothing over a translation that was saved while it worked', async () => {
    const loaded = await begin()
    const slow: MtProvider = {
      ...dummyProvider,
      translate: async (items, request) => {
        const draft = { articleNumber: loaded.articleNumber, locale: 'en' as const, expectedVersion: 1 }
        await saveDraft(editor, { ...draft, texts: { headline: 'Faster', body: [] } })
        return dummyProvider.translate(items, request)
      },
    }
    const late = proposeMachineTranslation(reporter, { ...loaded, blockIds: [':headline'] }, slow)
    await expect(late).rejects.toMatchObject({ name: 'EditionChanged' })
    expect(await english(loaded.articleNumber)).toMatchObject({ headline: 'Faster' })
  })
})
