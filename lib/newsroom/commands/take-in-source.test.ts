// What is typed in an original without being kept on purpose, seen by whoever translates it.
import { describe, expect, it } from 'vitest'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { findNewestRevision } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Actor } from '#domain/roles.ts'
import { beginTranslation } from '#newsroom/commands/begin-translation.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { takeInSource } from '#newsroom/commands/take-in-source.ts'
import { findTranslationScreen } from '#newsroom/queries/find-translation-screen.ts'
import { editor, reporter } from '#newsroom/testing/actors.ts'
import { bodySaying, openDesk, writeArticle } from '#newsroom/testing/desk.ts'

setUpFreshDatabase()

const uk = 'uk' as const

async function writeOn(articleNumber: number, words: string, kind: 'explicit' | 'typing', by: Actor = reporter) {
  const { version, texts } = await getEdition(reading(), { articleNumber, locale: uk })
  const written = { headline: texts.headline, standfirst: texts.standfirst, body: bodySaying(words) }
  await saveDraft(by, { articleNumber, locale: uk, expectedVersion: version, texts: written, kind })
}

async function beginTranslating(): Promise<number> {
  const articleNumber = await writeArticle(await openDesk())
  await writeOn(articleNumber, 'Перші слова.', 'explicit')
  await beginTranslation(reporter, { articleNumber, locale: 'en', sourceLocale: uk })
  return articleNumber
}

async function beside(articleNumber: number) {
  const screen = await findTranslationScreen(editor, { number: articleNumber, locale: 'en' })
  if (screen?.kind !== 'begun') throw new Error('There is no translation')
  const row = screen.rows.find(({ id }) => id === 'p1')
  return { words: row?.source?.text, newerAt: screen.sources.uk?.newerAt, revision: screen.sources.uk?.revision }
}

describe('the screen of a translation', () => {
  it('says that its source has newer words, until they are kept on purpose', async () => {
    const articleNumber = await beginTranslating()
    expect(await beside(articleNumber)).toMatchObject({ words: 'Перші слова.', newerAt: undefined })

    await writeOn(articleNumber, 'Інші слова.', 'typing')
    const { updatedAt } = await getEdition(reading(), { articleNumber, locale: uk })
    expect(await beside(articleNumber)).toMatchObject({ words: 'Перші слова.', newerAt: updatedAt.toISOString() })

    await writeOn(articleNumber, 'Інші слова.', 'explicit')
    expect(await beside(articleNumber)).toMatchObject({ words: 'Інші слова.', newerAt: undefined })
  })

  it('says nothing of what a typographer set', async () => {
    const articleNumber = await beginTranslating()
    await writeOn(articleNumber, 'Перші\u00a0слова.', 'typing')
    expect((await beside(articleNumber)).newerAt).toBeUndefined()
  })
})

describe('taking in a source', () => {
  it('makes a revision of what its author typed, in their name, and compares the translation with it', async () => {
    const articleNumber = await beginTranslating()
    await writeOn(articleNumber, 'Інші слова.', 'typing')
    const { version } = await getEdition(reading(), { articleNumber, locale: uk })

    await takeInSource(editor, { articleNumber, locale: uk })

    const newest = await findNewestRevision(reading(), { articleNumber, locale: uk })
    expect(newest).toMatchObject({ savedBy: 'user:reporter-1', reason: 'save' })
    expect(await beside(articleNumber)).toEqual({
      words: 'Інші слова.',
      newerAt: undefined,
      revision: newest?.number,
    })
    // Whoever is typing there goes on from the version they have.
    expect((await getEdition(reading(), { articleNumber, locale: uk })).version).toBe(version)
    const [entry] = await listAudit(reading(), `article:${articleNumber}/uk`)
    expect(entry).toMatchObject({ actor: 'user:editor-1', command: 'translate-edition', after: { deed: 'take-in' } })
  })

  it('does nothing when there is nothing newer', async () => {
    const articleNumber = await beginTranslating()
    const before = await findNewestRevision(reading(), { articleNumber, locale: uk })
    await takeInSource(editor, { articleNumber, locale: uk })
    expect(await findNewestRevision(reading(), { articleNumber, locale: uk })).toEqual(before)
  })

  it('is not for a reporter whose article it is not', async () => {
    const articleNumber = await beginTranslating()
    await writeOn(articleNumber, 'Інші слова.', 'typing')
    const stranger: Actor = { kind: 'user', id: 'reporter-2', role: 'reporter' }
    await expect(takeInSource(stranger, { articleNumber, locale: uk })).rejects.toMatchObject({
      key: 'not-your-article',
    })
  })
})
