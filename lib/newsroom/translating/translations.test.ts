// A translation and its source through real commands: what the desk is told after each.
import { describe, expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { getEdition } from '#data/editions.ts'
import { findNewestRevision } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Body } from '#domain/blocks.ts'
import { parseTranslationCounts } from '#domain/translation-counts.ts'
import type { Locale } from '#i18n/locales.ts'
import { acknowledgeBlocks } from '#newsroom/commands/acknowledge-blocks.ts'
import { beginTranslation } from '#newsroom/commands/begin-translation.ts'
import { confirmBlocks } from '#newsroom/commands/confirm-blocks.ts'
import { copyBlocks } from '#newsroom/commands/copy-blocks.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { openDesk, writeArticle } from '#newsroom/testing/desk.ts'

setUpFreshDatabase()

const bodyOf = (texts: Record<string, string>): Body =>
  Object.entries(texts).map(([id, text]) => ({ id, kind: 'paragraph', content: text === '' ? [] : [{ text }] }))

const uk = { a: 'Перший.', b: 'Другий.' }
const en = { a: 'The first.', b: 'The second.' }
const all = [':headline', ':standfirst', 'a', 'b']

async function writeUkrainian(texts: Record<string, string> = uk): Promise<number> {
  const form = { headline: 'Заголовок', standfirst: 'Лід', body: bodyOf(texts) }
  return writeArticle(await openDesk(), 'uk', { texts: form })
}

async function save(articleNumber: number, locale: Locale, body: Body, kind: 'explicit' | 'typing' = 'explicit') {
  const { version, texts } = await getEdition(reading(), { articleNumber, locale })
  const rest = { headline: texts.headline || 'Headline', standfirst: texts.standfirst || 'Standfirst' }
  const draft = { articleNumber, locale, expectedVersion: version, texts: { ...rest, body }, kind }
  return (await saveDraft(editor, draft)).version
}

/** What a translator sends along: the version and the revision that are there now. */
async function loaded(articleNumber: number, locale: Locale, sourceLocale: Locale = 'uk') {
  const { version } = await getEdition(reading(), { articleNumber, locale })
  const source = await findNewestRevision(reading(), { articleNumber, locale: sourceLocale })
  return { articleNumber, locale, expectedVersion: version, sourceLocale, sourceRevision: source?.number ?? 0 }
}

async function translated(body: Record<string, string> = en, sourceBody: Record<string, string> = uk): Promise<number> {
  const articleNumber = await writeUkrainian(sourceBody)
  await beginTranslation(reporter, { articleNumber, locale: 'en', sourceLocale: 'uk' })
  await save(articleNumber, 'en', bodyOf(body))
  await confirmBlocks(reporter, { ...(await loaded(articleNumber, 'en')), blockIds: all })
  return articleNumber
}

/** The worst state and every count that is not zero, as the desk reads them. */
async function desk(articleNumber: number, locale: Locale = 'en'): Promise<[string, Record<string, number>]> {
  const { translation, blockCounts } = await reading().articleText.findUniqueOrThrow({
    where: { articleNumber_locale: { articleNumber, locale } },
  })
  const { total: _, ...counts } = parseTranslationCounts(blockCounts) ?? { total: 0 }
  return [translation, Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))]
}

describe('a translation', () => {
  it('begins with empty blocks that share their ids with the source', async () => {
    const articleNumber = await writeUkrainian()
    await beginTranslation(reporter, { articleNumber, locale: 'en', sourceLocale: 'uk' })

    const { texts } = await getEdition(reading(), { articleNumber, locale: 'en' })
    expect(texts).toMatchObject({ headline: '', slug: '', body: bodyOf({ a: '', b: '' }) })
    expect(await desk(articleNumber)).toEqual(['missing', { missing: 4 }])
    expect(await desk(articleNumber, 'uk')).toEqual(['original', {}])
    const again = beginTranslation(reporter, { articleNumber, locale: 'en', sourceLocale: 'uk' })
    await expect(again).rejects.toMatchObject({ name: 'EditionExists' })
  })

  it('begins with copies that wait to be written over', async () => {
    const articleNumber = await writeUkrainian()
    await beginTranslation(reporter, { articleNumber, locale: 'en', sourceLocale: 'uk', content: 'copies' })
    expect(await desk(articleNumber)).toEqual(['unconfirmed', { unconfirmed: 4 }])
    expect((await getEdition(reading(), { articleNumber, locale: 'en' })).texts.body).toEqual(bodyOf(uk))
  })

  it('is current once it is confirmed, and writing in it changes nothing of that', async () => {
    const articleNumber = await translated()
    expect(await desk(articleNumber)).toEqual(['current', { current: 4 }])
    await save(articleNumber, 'en', bodyOf({ ...en, a: 'The very first.' }))
    expect(await desk(articleNumber)).toEqual(['current', { current: 4 }])
  })

  it('is confirmed in one go where it was read, and what is missing or out of date stays that', async () => {
    const articleNumber = await writeUkrainian({ ...uk, c: 'Третій.' })
    await beginTranslation(reporter, { articleNumber, locale: 'en', sourceLocale: 'uk', content: 'copies' })
    await confirmBlocks(reporter, { ...(await loaded(articleNumber, 'en')), blockIds: ['b'] })
    await save(articleNumber, 'uk', bodyOf({ a: uk.a, b: 'Інший.', c: 'Третій.' }))
    await save(articleNumber, 'en', bodyOf({ ...uk, c: '' }))
    expect(await desk(articleNumber)).toEqual(['missing', { unconfirmed: 3, stale: 1, missing: 1 }])
    const request = { ...(await loaded(articleNumber, 'en')), blockIds: [':headline', ':standfirst', 'a'] }
    const { states, version } = await confirmBlocks(reporter, request)
    expect(states).toEqual({ ':headline': 'current', ':standfirst': 'current', a: 'current' })
    expect(version).toBe(request.expectedVersion)
    expect(await desk(articleNumber)).toEqual(['missing', { current: 3, stale: 1, missing: 1 }])
  })

  it('follows what is saved of its source, not what is typed', async () => {
    const articleNumber = await translated()
    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Зовсім інший.' }), 'typing')
    expect(await desk(articleNumber)).toEqual(['current', { current: 4 }])
    await save(articleNumber, 'uk', bodyOf({ a: 'Зовсім інший.', c: 'Новий.' }))
    expect(await desk(articleNumber)).toEqual(['missing', { current: 2, stale: 1, orphan: 1, missing: 1 }])
    await save(articleNumber, 'uk', bodyOf(uk))
    expect(await desk(articleNumber)).toEqual(['current', { current: 4 }])
  })

  it('is not made stale by typography, and only to be checked by a change of kind', async () => {
    const articleNumber = await translated(en, { a: 'Він - "так".', b: 'Другий.' })
    await save(articleNumber, 'uk', bodyOf({ a: 'Він\u00a0— «так».', b: 'Другий.' }))
    expect(await desk(articleNumber)).toEqual(['current', { current: 4 }])
    const heading: Body = [{ id: 'a', kind: 'heading', level: 2, content: [{ text: 'Він — «так».' }] }]
    await save(articleNumber, 'uk', [...heading, ...bodyOf({ b: 'Другий.' })])
    expect(await desk(articleNumber)).toEqual(['check', { current: 3, check: 1 }])
  })

  it('that was confirmed against what was loaded is stale when the source was saved in between', async () => {
    const articleNumber = await translated()
    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Другий варіант.' }))
    const before = await loaded(articleNumber, 'en')
    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Третій варіант.' }))

    const { states } = await confirmBlocks(reporter, { ...before, blockIds: ['a', 'b'] })

    expect(states).toEqual({ a: 'stale', b: 'current' })
    const row = await reading().blockTranslation.findUniqueOrThrow({
      where: { articleNumber_locale_blockId: { articleNumber, locale: 'en', blockId: 'a' } },
    })
    expect(row).toMatchObject({ sourceText: 'Другий варіант.', confirmedBy: 'user:reporter-1', origin: 'human' })
  })

  it('is not confirmed by somebody whose own text is out of date, nor against a revision that never was', async () => {
    const articleNumber = await translated()
    const before = await loaded(articleNumber, 'en')
    await save(articleNumber, 'en', bodyOf({ ...en, a: 'Somebody else.' }))
    const confirming = confirmBlocks(reporter, { ...before, blockIds: ['a'] })
    await expect(confirming).rejects.toMatchObject({ name: 'EditionChanged' })
    const unknown = { ...(await loaded(articleNumber, 'en')), sourceRevision: 99, blockIds: ['a'] }
    await expect(confirmBlocks(reporter, unknown)).rejects.toMatchObject({ name: 'EditionChanged' })
  })
})

describe('"no change needed"', () => {
  it('holds for exactly the source that was seen', async () => {
    const articleNumber = await translated()
    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Перший!' }))
    const { states } = await acknowledgeBlocks(reporter, { ...(await loaded(articleNumber, 'en')), blockIds: ['a'] })
    expect(states).toEqual({ a: 'current' })
    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Перший?' }))
    expect(await desk(articleNumber)).toEqual(['stale', { current: 3, stale: 1 }])
  })

  it('leaves a new block out, and keeps one that the source lost', async () => {
    const articleNumber = await translated()
    await save(articleNumber, 'uk', bodyOf({ a: uk.a, c: 'Новий.' }))
    const seen = { ...(await loaded(articleNumber, 'en')), blockIds: ['b', 'c'] }
    expect((await acknowledgeBlocks(reporter, seen)).states).toEqual({ b: 'local', c: 'current' })
    expect(await desk(articleNumber)).toEqual(['current', { current: 4, local: 1 }])
  })

  it('is no confirming', async () => {
    const articleNumber = await writeUkrainian()
    await beginTranslation(reporter, { articleNumber, locale: 'en', sourceLocale: 'uk', content: 'copies' })
    const seen = { ...(await loaded(articleNumber, 'en')), blockIds: ['a'] }
    expect((await acknowledgeBlocks(reporter, seen)).states).toEqual({ a: 'unconfirmed' })
  })
})

describe('copying', () => {
  it('puts a block at its place, unconfirmed, and writes over nothing unless asked to', async () => {
    const articleNumber = await translated()
    await save(articleNumber, 'uk', bodyOf({ c: 'Новий.', ...uk }))
    const copied = await copyBlocks(reporter, { ...(await loaded(articleNumber, 'en')), blockIds: ['c', 'a'] })
    expect(copied.states).toEqual({ c: 'unconfirmed', a: 'current' })
    const { texts, version } = await getEdition(reading(), { articleNumber, locale: 'en' })
    expect(texts.body).toEqual(bodyOf({ c: 'Новий.', ...en }))
    expect(copied.version).toBe(version)

    const over = { ...(await loaded(articleNumber, 'en')), blockIds: ['a'], overwrite: true }
    expect((await copyBlocks(reporter, over)).states).toEqual({ a: 'unconfirmed' })
    await save(articleNumber, 'en', bodyOf({ c: 'New.', a: 'Again.', b: en.b }))
    expect(await desk(articleNumber)).toEqual(['unconfirmed', { current: 3, unconfirmed: 2 }])
  })
})

describe('a chain', () => {
  it('compares each block with the language it was made from: a second step is no second staleness', async () => {
    const articleNumber = await translated()
    await beginTranslation(reporter, { articleNumber, locale: 'ru', sourceLocale: 'en' })
    await save(articleNumber, 'ru', bodyOf({ a: 'Первый.', b: 'Второй.' }))
    const seen = { ...(await loaded(articleNumber, 'ru', 'en')), blockIds: all }
    await confirmBlocks(reporter, seen)
    expect(await desk(articleNumber, 'ru')).toEqual(['current', { current: 4 }])

    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Інший.' }))
    expect(await desk(articleNumber, 'en')).toEqual(['stale', { current: 3, stale: 1 }])
    expect(await desk(articleNumber, 'ru')).toEqual(['current', { current: 4 }])

    await save(articleNumber, 'en', bodyOf({ ...en, a: 'Another.' }))
    expect(await desk(articleNumber, 'ru')).toEqual(['stale', { current: 3, stale: 1 }])
  })
})

describe('publishing the source', () => {
  it('as a minor change leaves current what was current, and stale what was stale', async () => {
    const articleNumber = await translated()
    await publishEdition(editor, { articleNumber, locale: 'uk' })
    await save(articleNumber, 'uk', bodyOf({ ...uk, b: 'Зовсім інше.' }))
    await publishEdition(editor, { articleNumber, locale: 'uk' })
    await save(articleNumber, 'uk', bodyOf({ a: 'Перший!', b: 'Зовсім інше!' }))
    expect(await desk(articleNumber)).toEqual(['stale', { current: 2, stale: 2 }])

    await publishEdition(editor, { articleNumber, locale: 'uk', change: 'minor' })

    expect(await desk(articleNumber)).toEqual(['stale', { current: 3, stale: 1 }])
  })

  it('as a minor change says nothing anew of the blocks that it left alone', async () => {
    const articleNumber = await translated()
    await publishEdition(editor, { articleNumber, locale: 'uk' })
    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Перший!' }))

    await publishEdition(editor, { articleNumber, locale: 'uk', change: 'minor' })

    const acknowledged = { articleNumber, acknowledgedHash: { not: null } }
    const rows = await reading().blockTranslation.findMany({ where: acknowledged, select: { blockId: true } })
    expect(rows).toEqual([{ blockId: 'a' }])
    expect(await desk(articleNumber)).toEqual(['current', { current: 4 }])
  })

  it('as a minor change is no reason to call a block left out that a translator deleted', async () => {
    const articleNumber = await translated()
    await publishEdition(editor, { articleNumber, locale: 'uk' })
    await save(articleNumber, 'en', bodyOf({ a: en.a }))
    await save(articleNumber, 'uk', bodyOf({ a: 'Перший!', b: 'Другий!' }))
    await publishEdition(editor, { articleNumber, locale: 'uk', change: 'minor' })
    expect(await desk(articleNumber)).toEqual(['missing', { current: 3, missing: 1 }])
  })

  it('as it is typed counts at once, since publishing makes a revision', async () => {
    const articleNumber = await translated()
    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Інший.' }), 'typing')
    await publishEdition(editor, { articleNumber, locale: 'uk' })
    expect(await desk(articleNumber)).toEqual(['stale', { current: 3, stale: 1 }])
  })
})

describe('a correction', () => {
  const notes = { uk: 'Було не так.' }

  it('does not go out before every live language has its note, or the editor chose the standard sentence', async () => {
    const articleNumber = await translated()
    for (const locale of ['uk', 'en'] as const) await publishEdition(editor, { articleNumber, locale })
    const correct = { articleNumber, locale: 'uk' as const, change: 'correction' as const }

    await expect(publishEdition(editor, correct)).rejects.toMatchObject({
      name: 'NotReady',
      problems: [
        { key: 'correction-note-missing', facts: { locale: 'uk' } },
        { key: 'correction-note-missing', facts: { locale: 'en' } },
      ],
    })
    await expect(publishEdition(editor, { ...correct, correction: { notes } })).rejects.toMatchObject({
      problems: [{ key: 'correction-note-missing', facts: { locale: 'en' } }],
    })
    const standardForAll = { notes: {}, useStandardSentence: true }
    await expect(publishEdition(editor, { ...correct, correction: standardForAll })).rejects.toMatchObject({
      problems: [{ facts: { locale: 'uk' } }],
    })
    expect(await reading().correction.count({ where: { articleNumber } })).toBe(0)

    await publishEdition(editor, { ...correct, correction: { notes, useStandardSentence: true } })

    const [stored] = await reading().correction.findMany({ where: { articleNumber }, include: { texts: true } })
    const told = new Map(stored?.texts.map((text) => [text.locale, text.note]))
    expect(told.get('uk')).toBe(notes.uk)
    expect(told.get('en')).toMatch(/has been corrected/)
    expect(told.has('ru')).toBe(false)
  })
})

describe('readers', () => {
  it('notice nothing of what is said of drafts', async () => {
    const articleNumber = await translated()
    for (const locale of ['uk', 'en'] as const) await publishEdition(editor, { articleNumber, locale })
    const version = await readContentVersion()
    await save(articleNumber, 'uk', bodyOf({ ...uk, a: 'Інший.' }))
    const seen = { ...(await loaded(articleNumber, 'en')), blockIds: ['a'] }
    await acknowledgeBlocks(reporter, seen)
    await confirmBlocks(reporter, seen)
    expect(await readContentVersion()).toBe(version)
  })
})
