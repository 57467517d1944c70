// Brings the editions of a demonstration article into the state they are in: live, scheduled or withdrawn.
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { countCorrections } from '#data/demo-parts.ts'
import { type EditionKey, findEdition } from '#data/editions.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { addCorrection } from '#newsroom/commands/add-correction.ts'
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
  await saveDraft(systemCli, { ...key, expectedVersion: edition?.version ?? 0, texts })
  const publishedAt = new Date(article.publishedAt)
  if (publishedAt > now) {
    await scheduleEdition(systemCli, { ...key, publishAt: publishedAt })
    return false
  }
  await publishEdition(systemCli, { ...key, publishedAt })
  return true
}

/** The corrected text goes out first: interrupted in between, both are done again and change nothing more. */
async function correct({ correction, editions }: DemoArticle, articleNumber: number): Promise<void> {
  if (!correction || (await countCorrections(reading(), articleNumber)) > 0) return
  const at = new Date(correction.at)
  const notes: Partial<Record<Locale, string>> = {}
  for (const locale of locales) {
    if (!editions[locale]) continue
    await publishEdition(systemCli, { articleNumber, locale, change: 'correction', publishedAt: at })
    notes[locale] = correction.note[locale]
  }
  await addCorrection(systemCli, { articleNumber, notes, at })
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
