// What readers of a translation are told, from publishing to publishing.
import { describe, expect, it } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { findNewestRevision } from '#data/revisions.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import type { Body } from '#domain/blocks.ts'
import type { Locale } from '#i18n/locales.ts'
import { beginTranslation } from '#newsroom/commands/begin-translation.ts'
import { confirmBlocks } from '#newsroom/commands/confirm-blocks.ts'
import { proposeMachineTranslation } from '#newsroom/commands/propose-machine-translation.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import { dummyProvider } from '#newsroom/machine-translation/dummy-provider.ts'
import { editor } from '#newsroom/testing/actors.ts'
import { openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { publicEdition } from '#newsroom/testing/public-rows.ts'
import { loadArticlePage } from './load-article-page.ts'

setUpFreshDatabase()

const bodyOf = (...texts: string[]): Body =>
  texts.map((text, place) => ({ id: `p${place}`, kind: 'paragraph', content: [{ text }] }))

const publish = (articleNumber: number, locale: Locale, change: 'normal' | 'minor' = 'normal') =>
  publishEdition(editor, { articleNumber, locale, change })

async function save(articleNumber: number, locale: Locale, body: Body): Promise<void> {
  const { version, texts } = await getEdition(reading(), { articleNumber, locale })
  const { headline, standfirst } = texts
  const written = { headline: headline || 'Headline', standfirst: standfirst || 'What about', body }
  await saveDraft(editor, { articleNumber, locale, expectedVersion: version, texts: written })
}

async function confirmAll(articleNumber: number, locale: Locale, sourceLocale: Locale = 'uk'): Promise<void> {
  const { version } = await getEdition(reading(), { articleNumber, locale })
  const source = await findNewestRevision(reading(), { articleNumber, locale: sourceLocale })
  const loaded = { expectedVersion: version, sourceLocale, sourceRevision: source?.number ?? 0 }
  const blockIds = [':headline', ':standfirst', 'p0', 'p1', 'p2']
  await confirmBlocks(editor, { articleNumber, locale, ...loaded, blockIds })
}

/** Live in Ukrainian and English, and current. */
async function publishBoth(): Promise<number> {
  const texts = { headline: 'Заголовок', standfirst: 'Лід', body: bodyOf('Перший.', 'Другий.') }
  const articleNumber = await writeArticle(await openDesk(), 'uk', { texts })
  await publish(articleNumber, 'uk')
  await beginTranslation(editor, { articleNumber, locale: 'en', sourceLocale: 'uk' })
  await save(articleNumber, 'en', bodyOf('The first.', 'The second.'))
  await confirmAll(articleNumber, 'en')
  await publish(articleNumber, 'en')
  return articleNumber
}

async function noticeOf(articleNumber: number, locale: Locale = 'en') {
  return (await pageOf(articleNumber, locale)).translation
}

async function pageOf(articleNumber: number, locale: Locale) {
  const { slug } = await publicEdition(articleNumber, locale)
  const visit = { now: new Date(), siteUrl: 'https://news.example' }
  const loaded = await loadArticlePage({ kind: 'article', locale, slug, number: articleNumber }, visit)
  if (!('page' in loaded) || loaded.page.kind !== 'article') throw new Error('There is no such article')
  return loaded.page
}

describe('readers of a translation', () => {
  it('are told nothing while it is current, and nothing of what is saved or confirmed', async () => {
    const articleNumber = await publishBoth()
    expect(await noticeOf(articleNumber)).toBeUndefined()
    expect(await noticeOf(articleNumber, 'uk')).toBeUndefined()
    await save(articleNumber, 'uk', bodyOf('Інший.', 'Другий.'))
    expect(await noticeOf(articleNumber)).toBeUndefined()
  })

  it('are told when the source went on, until the translation has followed', async () => {
    const articleNumber = await publishBoth()
    await save(articleNumber, 'uk', bodyOf('Інший.', 'Другий.'))
    await publish(articleNumber, 'uk')

    const { modifiedAt, slug } = await publicEdition(articleNumber, 'uk')
    const notice = await noticeOf(articleNumber)
    expect(notice).toMatchObject({
      hasUncheckedMachineText: false,
      lag: { source: { locale: 'uk', href: `/ua/news/${slug}-${articleNumber}` } },
    })
    expect(new Date(notice?.lag?.updated.iso ?? '').getTime()).toBe(Math.floor(modifiedAt.getTime() / 1000) * 1000)
    expect(notice?.lag?.corrections).toEqual([])

    await save(articleNumber, 'en', bodyOf('Another.', 'The second.'))
    await confirmAll(articleNumber, 'en')
    expect(await noticeOf(articleNumber)).toBeDefined()
    await publish(articleNumber, 'en')
    expect(await noticeOf(articleNumber)).toBeUndefined()
  })

  it('are told nothing of a minor change, and go on being told of what was before it', async () => {
    const articleNumber = await publishBoth()
    await save(articleNumber, 'uk', bodyOf('Перший!', 'Другий!'))
    await publish(articleNumber, 'uk', 'minor')
    expect(await noticeOf(articleNumber)).toBeUndefined()
    await save(articleNumber, 'uk', bodyOf('Перший!', 'Зовсім інше.'))
    await publish(articleNumber, 'uk')
    await save(articleNumber, 'uk', bodyOf('Перший!', 'Зовсім інше!'))
    await publish(articleNumber, 'uk', 'minor')
    expect(await noticeOf(articleNumber)).toBeDefined()
  })

  it('are told nothing of a translation that is ahead of its source', async () => {
    const articleNumber = await publishBoth()
    await save(articleNumber, 'uk', bodyOf('Нове.', 'Другий.'))
    await save(articleNumber, 'en', bodyOf('New.', 'The second.'))
    await confirmAll(articleNumber, 'en')
    await publish(articleNumber, 'en')
    expect(await noticeOf(articleNumber)).toBeUndefined()
    await publish(articleNumber, 'uk')
    expect(await noticeOf(articleNumber)).toBeUndefined()
  })

  it('are told of a correction in their language, above all else', async () => {
    const articleNumber = await publishBoth()
    await save(articleNumber, 'uk', bodyOf('Виправлено.', 'Другий.'))
    const correction = { notes: { uk: 'Було не так.', en: 'It was not so.' } }
    await publishEdition(editor, { articleNumber, locale: 'uk', change: 'correction', correction })
    const lagging = await pageOf(articleNumber, 'en')
    expect(lagging.translation?.lag?.corrections).toMatchObject([{ note: 'It was not so.' }])
    // Once: what is told above the text is not listed below it.
    expect(lagging.corrections).toEqual([])
    expect((await pageOf(articleNumber, 'uk')).corrections).toMatchObject([{ note: 'Було не так.' }])
    await save(articleNumber, 'en', bodyOf('Corrected.', 'The second.'))
    await confirmAll(articleNumber, 'en')
    await publish(articleNumber, 'en')
    const followed = await pageOf(articleNumber, 'en')
    expect(followed.translation).toBeUndefined()
    expect(followed.corrections).toMatchObject([{ note: 'It was not so.' }])
  })

  it('are told of one that has the standard sentence in their language in words that are true here', async () => {
    const articleNumber = await publishBoth()
    await save(articleNumber, 'uk', bodyOf('Виправлено.', 'Другий.'))
    const correction = { notes: { uk: 'Було не так.' }, useStandardSentence: true }
    await publishEdition(editor, { articleNumber, locale: 'uk', change: 'correction', correction })
    const [awaited] = (await noticeOf(articleNumber))?.lag?.corrections ?? []
    expect(awaited?.at.iso).toMatch(/^\d{4}-/)
    expect(awaited).not.toHaveProperty('note')
  })

  it('are told of every correction that is missing, and below the text of those it has', async () => {
    const articleNumber = await publishBoth()
    const correct = async (number: number) => {
      await save(articleNumber, 'uk', bodyOf(`Виправлено ${number}.`, 'Другий.'))
      const correction = { notes: { uk: `Помилка ${number}.`, en: `Error ${number}.` } }
      await publishEdition(editor, { articleNumber, locale: 'uk', change: 'correction', correction })
    }
    await correct(1)
    await publish(articleNumber, 'en')
    await correct(2)
    await correct(3)
    const { translation, corrections } = await pageOf(articleNumber, 'en')
    expect(translation?.lag?.corrections.map((one) => one.note)).toEqual(['Error 2.', 'Error 3.'])
    expect(corrections.map((one) => one.note)).toEqual(['Error 1.'])
  })

  it('are told of a second step only when the first was taken', async () => {
    const articleNumber = await publishBoth()
    await beginTranslation(editor, { articleNumber, locale: 'ru', sourceLocale: 'en' })
    await save(articleNumber, 'ru', bodyOf('Первый.', 'Второй.'))
    await confirmAll(articleNumber, 'ru', 'en')
    await publish(articleNumber, 'ru')
    await save(articleNumber, 'uk', bodyOf('Інший.', 'Другий.'))
    await publish(articleNumber, 'uk')
    expect(await noticeOf(articleNumber, 'ru')).toBeUndefined()
    await save(articleNumber, 'en', bodyOf('Another.', 'The second.'))
    await publish(articleNumber, 'en')
    expect(await noticeOf(articleNumber, 'ru')).toMatchObject({ lag: { source: { locale: 'en' } } })
  })

  it('are not led to a source that was withdrawn', async () => {
    const articleNumber = await publishBoth()
    await save(articleNumber, 'uk', bodyOf('Інший.', 'Другий.'))
    await publish(articleNumber, 'uk')
    await withdrawEdition(editor, { articleNumber, locale: 'uk' })
    expect(await noticeOf(articleNumber)).toBeUndefined()
    const { blockHashes, translatedFrom } = await publicEdition(articleNumber, 'uk')
    expect([blockHashes, translatedFrom]).toEqual(['{}', null])
  })

  it('are told what a machine wrote and nobody has checked', async () => {
    const articleNumber = await publishBoth()
    const key = { articleNumber, locale: 'en' as const }
    const { version } = await getEdition(reading(), key)
    const source = await findNewestRevision(reading(), { articleNumber, locale: 'uk' })
    const loaded = { expectedVersion: version, sourceLocale: 'uk' as const, sourceRevision: source?.number ?? 0 }
    const asked = { ...key, ...loaded, blockIds: ['p0'], overwrite: true }
    await proposeMachineTranslation(editor, asked, dummyProvider)
    await publish(articleNumber, 'en')
    expect(await noticeOf(articleNumber)).toEqual({ hasUncheckedMachineText: true })
    await confirmAll(articleNumber, 'en')
    await publish(articleNumber, 'en')
    expect(await noticeOf(articleNumber)).toBeUndefined()
  })
})
