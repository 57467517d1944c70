// Brings the editions of a demonstration article into the state they are in: live, scheduled or withdrawn.
import { systemCli } from '#accounts/actor.ts'
import { getArticle } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import { countCorrections } from '#data/demo-parts.ts'
import { type EditionKey, findEdition } from '#data/editions.ts'
import { findNewestRevision } from '#data/revisions.ts'
import { listTranslationUnits } from '#domain/translation-units.ts'
import { locales } from '#i18n/locales.ts'
import { confirmBlocks } from '#newsroom/commands/confirm-blocks.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { scheduleEdition } from '#newsroom/commands/schedule-edition.ts'
import { withdrawEdition } from '#newsroom/commands/withdraw-edition.ts'
import type { DemoArticle } from '../demo-content.ts'
import { type DemoTargets, demoTexts } from './demo-texts.ts'
import { keyed } from './keyed.ts'

/** Answers how many editions became public. Ukrainian goes first: the others may have to wait for it. */
export async function publishDemoArticle(article: DemoArticle, targets: DemoTargets, now: Date): Promise<number> {
  const articleNumber = keyed(targets.numbers, article.key)
  let published = 0
  for (const locale of locales) {
    if (!article.editions[locale]) continue
    if (await releaseEdition(article, { articleNumber, locale }, targets, now)) published += 1
  }
  await correct(article, articleNumber)
  await withdraw(article, articleNumber)
  return published
}

async function releaseEdition(
  article: DemoArticle,
  key: EditionKey,
  targets: DemoTargets,
  now: Date,
): Promise<boolean> {
  const edition = await findEdition(reading(), key)
  // Any other state means that this was done before, or that the newsroom decided otherwise since.
  if (edition !== undefined && edition.state !== 'draft') return false
  const texts = demoTexts(article, key.locale, targets)
  const { version } = await saveDraft(systemCli, { ...key, expectedVersion: edition?.version ?? 0, texts })
  await confirmTranslation(key, version)
  const publishedAt = new Date(article.publishedAt)
  if (publishedAt > now) {
    await scheduleEdition(systemCli, { ...key, publishAt: publishedAt })
    return false
  }
  await publishEdition(systemCli, { ...key, publishedAt })
  return true
}

/** Every block renders the one of the same place in the original. */
async function confirmTranslation(key: EditionKey, expectedVersion: number): Promise<void> {
  const { originLocale } = await getArticle(reading(), key.articleNumber)
  if (key.locale === originLocale) return
  const source = await findNewestRevision(reading(), { ...key, locale: originLocale })
  if (!source) throw new Error(`The original of article ${key.articleNumber} has not been saved`)
  await confirmBlocks(systemCli, {
    ...{ ...key, expectedVersion, sourceLocale: originLocale, sourceRevision: source.number },
    blockIds: listTranslationUnits(source.texts).map((unit) => unit.id),
  })
}

/** The other languages go first: interrupted in between, all of it is done again and changes nothing more. */
async function correct({ correction, editions }: DemoArticle, articleNumber: number): Promise<void> {
  if (!correction || (await countCorrections(reading(), articleNumber)) > 0) return
  const corrected = locales.filter((locale) => editions[locale] !== undefined)
  const publishedAt = new Date(correction.at)
  const notes = Object.fromEntries(corrected.map((locale) => [locale, correction.note[locale]]))
  const [original, ...translations] = corrected
  for (const locale of translations) await publishEdition(systemCli, { articleNumber, locale, publishedAt })
  if (!original) return
  const told = { notes }
  await publishEdition(systemCli, {
    articleNumber,
    locale: original,
    change: 'correction',
    correction: told,
    publishedAt,
  })
}

async function withdraw({ withdrawn, editions }: DemoArticle, articleNumber: number): Promise<void> {
  if (!withdrawn) return
  for (const locale of locales) {
    if (!editions[locale]) continue
    const edition = await findEdition(reading(), { articleNumber, locale })
    if (edition?.state !== 'live') continue
    await withdrawEdition(systemCli, { articleNumber, locale, notice: withdrawn.notice[locale] })
  }
}
