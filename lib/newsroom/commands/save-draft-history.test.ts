// What saving leaves behind besides the text: revisions, the audit log, and what the desk looks things up by.
import { describe, expect, it } from 'vitest'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { listRevisions } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { editionSubject } from '#domain/article.ts'
import { typingStretch } from '#domain/revisions.ts'
import type { Actor } from '#domain/roles.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import { markReady } from '#newsroom/commands/mark-ready.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { restoreRevision } from '#newsroom/commands/restore-revision.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { publicBytes } from '#newsroom/testing/public-rows.ts'
import { setUpTestClock } from '#newsroom/testing/test-clock.ts'

const clock = setUpTestClock()
setUpFreshDatabase()

const uk = 'uk' as const

/** Somebody at a keyboard: each call saves the next words. */
async function openDraft() {
  const articleNumber = await writeArticle(await openDesk())
  const key = { articleNumber, locale: uk }
  let version = 1
  async function type(actor: Actor, words: string, kind: 'typing' | 'explicit' = 'typing') {
    const texts = { headline: 'Заголовок', body: bodySaying(words) }
    version = (await saveDraft(actor, { ...key, expectedVersion: version, texts, kind })).version
  }
  const revisions = async () =>
    (await listRevisions(reading(), key)).map(({ reason, savedBy, texts }) => [
      reason,
      savedBy,
      JSON.stringify(texts.body).match(/"text":"([^"]*)"/)?.[1],
    ])
  const audit = async () =>
    (await listAudit(reading(), editionSubject(articleNumber, uk))).filter(({ command }) => command === 'save-draft')
  return { key, type, revisions, audit, version: () => version }
}

describe('typing', () => {
  it('alone makes no revision and one line in the audit log', async () => {
    clock.setAhead(0)
    const draft = await openDraft()
    for (const words of ['О', 'Од', 'Оди', 'Один']) await draft.type(reporter, words)

    expect(await draft.revisions()).toEqual([])
    expect(await draft.audit()).toHaveLength(1)
  })

  it('that makes a draft of a text that was ready is a line of its own, however soon it comes', async () => {
    clock.setAhead(0)
    const { key, type, audit, version } = await openDraft()
    await type(reporter, 'Готово')
    await markReady(reporter, key)
    const texts = { headline: 'Заголовок', body: bodySaying('Готово, і ще слово') }
    await saveDraft(reporter, { ...key, expectedVersion: version() + 1, texts, kind: 'typing' })

    const [last, ...earlier] = await audit()
    expect(earlier).toHaveLength(1)
    expect(last).toMatchObject({ before: { state: 'ready' }, after: { state: 'draft' } })
  })

  it('keeps what there was after ten minutes, once', async () => {
    clock.setAhead(0)
    const draft = await openDraft()
    await draft.type(reporter, 'Один')
    await draft.type(reporter, 'Один два')
    clock.setAhead(typingStretch + 1000)
    await draft.type(reporter, 'Один два три')
    await draft.type(reporter, 'Один два три чотири')

    expect(await draft.revisions()).toEqual([['pause', 'user:reporter-1', 'Один два']])
    expect(await draft.audit()).toHaveLength(2)
  })

  it('keeps somebody else’s words before going on with them', async () => {
    clock.setAhead(0)
    const draft = await openDraft()
    await draft.type(reporter, 'Репортер')
    await draft.type(editor, 'Редактор')
    await draft.type(editor, 'Редактор пише')

    expect(await draft.revisions()).toEqual([['takeover', 'user:reporter-1', 'Репортер']])
  })

  it('stores nothing when no letter is other than before', async () => {
    const draft = await openDraft()
    await draft.type(reporter, 'Один')
    const version = draft.version()
    await draft.type(reporter, 'Один')
    expect(draft.version()).toBe(version)
  })

  it('over a live text changes not one byte of what readers get', async () => {
    const draft = await openDraft()
    await publishEdition(editor, draft.key)
    const before = await publicBytes(draft.key.articleNumber)
    const { version } = await getEdition(reading(), draft.key)
    const texts = { headline: 'Інший', body: bodySaying('Інше.') }
    const saved = await saveDraft(reporter, { ...draft.key, expectedVersion: version, texts, kind: 'typing' })

    expect(saved.state).toBe('live')
    expect(await publicBytes(draft.key.articleNumber)).toBe(before)
  })
})

describe('revisions', () => {
  it('of equal texts are one, however often somebody saves', async () => {
    clock.setAhead(0)
    const draft = await openDraft()
    await draft.type(reporter, 'Один', 'explicit')
    await draft.type(reporter, 'Один', 'explicit')
    expect(await draft.revisions()).toEqual([['save', 'user:reporter-1', 'Один']])
  })

  it('come back as new ones', async () => {
    clock.setAhead(0)
    const draft = await openDraft()
    await draft.type(reporter, 'Один', 'explicit')
    await draft.type(reporter, 'Два', 'explicit')
    const restore = { ...draft.key, revision: 1, expectedVersion: draft.version() }
    await restoreRevision(reporter, restore)

    expect(await draft.revisions()).toEqual([
      ['restore', 'user:reporter-1', 'Один'],
      ['save', 'user:reporter-1', 'Два'],
      ['save', 'user:reporter-1', 'Один'],
    ])
    await expect(restoreRevision(reporter, restore)).rejects.toMatchObject({ name: 'StaleDraft' })
  })
})

describe('saving', () => {
  it('remembers who saved, what the desk searches, and the photos in the body', async () => {
    const draft = await openDraft()
    const { id: photoId } = await addPhoto(editor, { credit: 'Хтось', originLocale: uk })
    const figure = { id: 'f', kind: 'figure' as const, photoId }
    const unknown = { ...figure, id: 'g', photoId: 'nowhere' }
    const texts = { headline: 'МІСТО  Ґ', standfirst: "Об'їзд", body: [...bodySaying('A'), figure, unknown] }
    await saveDraft(editor, { ...draft.key, expectedVersion: 1, texts })

    const row = await reading().articleText.findUniqueOrThrow({ where: { articleNumber_locale: draft.key } })
    expect(row).toMatchObject({ savedBy: 'user:editor-1', searchText: 'місто ґ об’їзд' })
    expect(await usesOf(photoId)).toEqual(['draft'])
    const article = await reading().article.findUniqueOrThrow({ where: { number: draft.key.articleNumber } })
    expect(article.touchedAt).toEqual(row.updatedAt)
  })

  it('publishing and withdrawing keep count of the photos readers see', async () => {
    const draft = await openDraft()
    const { id: photoId } = await addPhoto(editor, { credit: 'Хтось', originLocale: uk })
    const texts = { headline: 'A', body: [...bodySaying('A'), { id: 'f', kind: 'figure' as const, photoId }] }
    await saveDraft(editor, { ...draft.key, expectedVersion: 1, texts })
    await publishEdition(editor, draft.key)
    expect(await usesOf(photoId)).toEqual(['draft', 'live'])
    await withdrawEdition(editor, draft.key)
    expect(await usesOf(photoId)).toEqual(['draft'])
  })
})

async function usesOf(photoId: string): Promise<string[]> {
  const uses = await reading().photoUse.findMany({ where: { photoId }, orderBy: { edition: 'asc' } })
  return uses.map((use) => use.edition)
}
