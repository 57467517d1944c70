import { describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { readContentVersion } from '#data/connection/content-version.ts'
import { listRevisions } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { listSentStatements } from '#data/testing/sent-statements.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { saveSettings } from '#newsroom/commands/save-settings.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, openDesk, translate, writeArticle } from '#newsroom/testing/desk.ts'
import { isPublic, publicBytes, publicEdition } from '#newsroom/testing/public-rows.ts'

setUpFreshDatabase()

const uk = 'uk' as const

describe('publishing', () => {
  it('copies the draft into what readers see, as a revision, with bylines and tags', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)

    const published = await publishEdition(editor, { articleNumber, locale: uk })

    const row = await publicEdition(articleNumber, uk)
    expect(row).toMatchObject({ kind: 'live', headline: 'Headline in uk', slug: 'headline-in-uk' })
    expect(row.bylines.map((byline) => byline.personId)).toEqual([desk.authorId])
    expect(row.tags.map((tag) => tag.tagId)).toEqual([desk.tagId])
    expect(row.bylines[0]?.firstPublishedAt).toEqual(row.firstPublishedAt)
    expect(row.revisionId).toBe(published.revisionId)
    const [revision] = await listRevisions(reading(), { articleNumber, locale: uk })
    expect(revision).toMatchObject({ id: row.revisionId, savedBy: 'user:editor-1', texts: { headline: row.headline } })
    const [entry] = await listAudit(reading(), `article:${articleNumber}/uk`)
    expect(entry).toMatchObject({ actor: 'user:editor-1', command: 'publish-edition', after: { state: 'live' } })
  })

  it('is the only thing that changes what readers see: later drafts change no published byte', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)
    await publishEdition(editor, { articleNumber, locale: uk })
    const before = await publicBytes(articleNumber)
    const version = await readContentVersion()

    const texts = { headline: 'Another headline', slug: 'another', body: bodySaying('Other words') }
    const { state } = await saveDraft(reporter, { articleNumber, locale: uk, expectedVersion: 2, texts })
    await translate(articleNumber, 'en')
    await refileArticle(editor, { articleNumber, sectionId: (await openDesk()).sectionId })

    expect(state).toBe('live')
    expect(await publicBytes(articleNumber)).toBe(before)
    // Opening the second desk is seen by readers (a new section); saving drafts alone is not.
    const quiet = await readContentVersion()
    await saveDraft(reporter, { articleNumber, locale: uk, expectedVersion: 3, texts })
    expect(await readContentVersion()).toBe(quiet)
    expect(quiet).toBeGreaterThan(version)
  })

  it('brings along where the article has been filed meanwhile: who wrote it, what it is about, in which order', async () => {
    const [first, second] = [await openDesk(), await openDesk()]
    const articleNumber = await writeArticle(first, uk, { tagIds: [first.tagId, second.tagId] })
    await publishEdition(editor, { articleNumber, locale: uk })
    const credits = [{ personId: second.authorId }, { personId: first.authorId }]
    const tagIds = [second.tagId, first.tagId]

    await refileArticle(editor, { articleNumber, sectionId: first.sectionId, credits, tagIds })
    await publishEdition(editor, { articleNumber, locale: uk })

    const moved = await publicEdition(articleNumber, uk)
    expect(moved.bylines.map((byline) => byline.personId)).toEqual(credits.map((credit) => credit.personId))
    expect(moved.tags.map((tag) => tag.tagId)).toEqual(tagIds)
    await refileArticle(editor, { articleNumber, sectionId: first.sectionId, credits: credits.slice(1) })
    await publishEdition(editor, { articleNumber, locale: uk })
    const bare = await publicEdition(articleNumber, uk)
    expect([bare.bylines.map((byline) => byline.personId), bare.tags]).toEqual([[first.authorId], []])
  })

  it('writes nothing of bylines and tags that are the same as before', async () => {
    const articleNumber = await writeArticle(await openDesk())
    const publish = () => listSentStatements(() => publishEdition(editor, { articleNumber, locale: uk }))
    const writesToLists = (one: string) => /^(?:INSERT|DELETE).*published_(?:byline|tag)/.test(one)

    expect((await publish()).filter(writesToLists)).not.toEqual([])
    expect((await publish()).filter(writesToLists)).toEqual([])
  })

  it('refuses with all reasons at once, and stores nothing', async () => {
    const desk = await openDesk()
    const texts = { headline: ' ', body: [] }
    const articleNumber = await writeArticle(desk, uk, { texts, credits: [] })

    const refusal = publishEdition(editor, { articleNumber, locale: uk })

    await expect(refusal).rejects.toMatchObject({
      name: 'NotReady',
      problems: [{ key: 'headline-missing' }, { key: 'body-empty' }, { key: 'author-missing' }],
    })
    expect(await isPublic(articleNumber, uk)).toBe(false)
    expect(await listRevisions(reading(), { articleNumber, locale: uk })).toEqual([])
  })

  it('refuses a photo without credit, and one whose alt is its caption', async () => {
    const desk = await openDesk()
    const file = { hash: 'b'.repeat(64), width: 10, height: 10 }
    const texts = { uk: { caption: 'Міст', alt: 'Міст.' } }
    const photo = await addPhoto(reporter, { credit: '', originLocale: uk, file, texts })
    const articleNumber = await writeArticle(desk, uk, { leadPhotoId: photo.id })

    await expect(publishEdition(editor, { articleNumber, locale: uk })).rejects.toMatchObject({
      problems: [{ key: 'photo-without-credit' }, { key: 'photo-alt-repeats-caption' }],
    })
  })

  it('warns of links to articles that are not live, and publishes', async () => {
    const desk = await openDesk()
    const target = await writeArticle(desk)
    const link = { text: 'there', marks: [{ kind: 'article' as const, number: target }] }
    const body = [{ id: 'a', kind: 'paragraph' as const, content: [link] }]
    const articleNumber = await writeArticle(desk, uk, { texts: { headline: 'A', standfirst: 'B', body } })

    const { warnings } = await publishEdition(editor, { articleNumber, locale: uk })

    expect(warnings).toEqual([{ key: 'link-to-article-not-live', severity: 'warns', facts: { article: target } }])
  })
})

describe('the time of publishing', () => {
  it('is set back by the command line only, and never ahead', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)
    const publishedAt = new Date('2024-01-06T10:00:00Z')

    await expect(publishEdition(editor, { articleNumber, locale: uk, publishedAt })).rejects.toMatchObject({
      name: 'NotPermitted',
      action: 'backdate-edition',
    })
    const ahead = new Date(Date.now() + 60_000)
    await expect(publishEdition(systemCli, { articleNumber, locale: uk, publishedAt: ahead })).rejects.toMatchObject({
      key: 'time-is-ahead',
    })
    await publishEdition(systemCli, { articleNumber, locale: uk, publishedAt })

    const row = await publicEdition(articleNumber, uk)
    expect(row.firstPublishedAt).toEqual(publishedAt)
    expect(row.modifiedAt).toEqual(publishedAt)
    expect(row.publishedAt.getTime()).toBeGreaterThan(publishedAt.getTime())
  })

  it('stays the first one, and "updated" moves for a substantive change only', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)
    const first = new Date('2024-01-06T10:00:00Z')
    await publishEdition(systemCli, { articleNumber, locale: uk, publishedAt: first })

    await publishEdition(editor, { articleNumber, locale: uk, change: 'minor' })
    expect(await publicEdition(articleNumber, uk)).toMatchObject({ firstPublishedAt: first, modifiedAt: first })

    const correction = { notes: { uk: 'Було не так.' } }
    await publishEdition(editor, { articleNumber, locale: uk, change: 'correction', correction })
    const corrected = await publicEdition(articleNumber, uk)
    expect(corrected.firstPublishedAt).toEqual(first)
    expect(corrected.modifiedAt.getTime()).toBeGreaterThan(first.getTime())
  })
})

describe('withdrawing', () => {
  it('leaves a tombstone without a word of the text, and takes the article out of every list', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)
    await publishEdition(editor, { articleNumber, locale: uk })

    await withdrawEdition(editor, { articleNumber, locale: uk, notice: 'Помилка редакції.' })

    const row = await publicEdition(articleNumber, uk)
    expect(row).toMatchObject({ kind: 'tombstone', notice: 'Помилка редакції.', slug: 'headline-in-uk' })
    expect(row).toMatchObject({ headline: '', standfirst: '', body: '[]', bylines: [], tags: [] })
    expect(row.withdrawnAt).toBeInstanceOf(Date)
  })

  it('is not the end: publishing again keeps the first time and fills the lists again', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)
    const first = new Date('2024-01-06T10:00:00Z')
    await publishEdition(systemCli, { articleNumber, locale: uk, publishedAt: first })
    await withdrawEdition(editor, { articleNumber, locale: uk })

    await publishEdition(editor, { articleNumber, locale: uk })

    const row = await publicEdition(articleNumber, uk)
    expect(row).toMatchObject({ kind: 'live', firstPublishedAt: first, withdrawnAt: null, notice: null })
    expect(row.headline).toBe('Headline in uk')
    expect([row.bylines.length, row.tags.length]).toEqual([1, 1])
    expect(row.bylines[0]?.firstPublishedAt).toEqual(first)
  })

  it('names the languages that are live without the Ukrainian edition now', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)
    await translate(articleNumber, 'ru')
    await publishEdition(editor, { articleNumber, locale: uk })
    await publishEdition(editor, { articleNumber, locale: 'ru' })

    expect(await withdrawEdition(editor, { articleNumber, locale: uk })).toEqual({ leftWithoutDefault: ['ru'] })
    expect(await isPublic(articleNumber, 'ru')).toBe(true)
  })

  it('takes down what is live and nothing else', async () => {
    const articleNumber = await writeArticle(await openDesk())
    await expect(withdrawEdition(editor, { articleNumber, locale: uk })).rejects.toMatchObject({
      name: 'IllegalMove',
      state: 'draft',
    })
  })
})

describe('Ukrainian first', () => {
  it('keeps the Russian edition back until the Ukrainian one is live, and lets the English one go', async () => {
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk)
    await translate(articleNumber, 'ru')
    await translate(articleNumber, 'en')

    await expect(publishEdition(editor, { articleNumber, locale: 'ru' })).rejects.toMatchObject({
      problems: [{ key: 'default-language-first' }],
    })
    await publishEdition(editor, { articleNumber, locale: 'en' })
    await publishEdition(editor, { articleNumber, locale: uk })
    await publishEdition(editor, { articleNumber, locale: 'ru' })

    expect(await isPublic(articleNumber, 'ru')).toBe(true)
  })

  it('holds for the languages of the setting', async () => {
    await saveSettings(systemCli, { settings: [{ name: 'languageGate', value: ['en'] }] })
    const desk = await openDesk()
    const articleNumber = await writeArticle(desk, 'en')
    await translate(articleNumber, 'ru')

    await expect(publishEdition(editor, { articleNumber, locale: 'en' })).rejects.toMatchObject({ name: 'NotReady' })
    await publishEdition(editor, { articleNumber, locale: 'ru' })

    expect(await isPublic(articleNumber, 'ru')).toBe(true)
    await saveSettings(systemCli, { settings: [{ name: 'languageGate', value: ['ru'] }] })
  })
})
