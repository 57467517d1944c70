// What publishing tells the translations: hashes are copied beside the published text, so that readers can be told
// when a translation lags, and a minor change makes none lag.
import type { Article } from '#data/articles.ts'
import { type BlockTranslation, listBlockTranslations, putAcknowledged } from '#data/block-translations.ts'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type Edition, type EditionKey, listEditions } from '#data/editions.ts'
import { type LiveText, putTranslatedFrom } from '#data/publications.ts'
import { hashEdition } from '#domain/block-hashes.ts'
import { findMainSource } from '#domain/compare-edition.ts'
import { isSameValue } from '#domain/same-value.ts'
import {
  acceptMinorChange,
  describeTranslation,
  type TranslatedFrom,
  type TranslatedUnit,
} from '#domain/translated-from.ts'
import { findUnitState } from '#domain/translation-state.ts'
import { listTranslationUnits } from '#domain/translation-units.ts'
import { type BlockHashes, joinHashes } from '#domain/unit-hashes.ts'
import { linkOf, linksOf } from './refresh-translations.ts'

export type PublishedHashes = {
  readonly blockHashes: BlockHashes
  /** Null for an original. */
  readonly translatedFrom: TranslatedFrom | null
}

/** What is stored beside an edition that is published now. `live` is what readers see of the article. */
export async function describePublication(
  tx: WriteTransaction,
  article: Article,
  { texts, locale }: Edition,
  live: readonly LiveText[],
): Promise<PublishedHashes> {
  const blockHashes = hashEdition(texts)
  if (locale === article.originLocale) return { blockHashes, translatedFrom: null }
  const all = await listBlockTranslations(tx, article.number)
  const mainSource = findMainSource(linksOf(all, locale).values(), article.originLocale)
  const source = live.find((one) => one.locale === mainSource)?.blockHashes
  const made = all.filter((one) => one.locale === locale && one.origin !== 'local' && one.blockId in blockHashes)
  const units = Object.fromEntries(made.map((one) => [one.blockId, unitOf(one)]))
  return { blockHashes, translatedFrom: describeTranslation(units, Object.keys(blockHashes), source) }
}

/**
 * A minor change needs no translating: every block of a translation that rendered what was published before renders
 * what is published now, in the drafts and in what readers see. What was out of date already stays so, and what did not
 * change is not written again. `live` is what readers saw of the article before.
 */
export async function acknowledgeMinorChange(
  tx: WriteTransaction,
  { articleNumber, locale }: EditionKey,
  live: readonly LiveText[],
  after: BlockHashes,
): Promise<void> {
  const before = live.find((one) => one.locale === locale)?.blockHashes
  if (before === undefined) return
  const editions = new Map((await listEditions(tx, articleNumber)).map((one) => [one.locale, idsWithWords(one)]))
  const drafts = (await listBlockTranslations(tx, articleNumber)).filter((one) => one.sourceLocale === locale)
  for (const [blockId, now] of Object.entries(after)) {
    const was = before[blockId]
    if (was === undefined || joinHashes(was) === joinHashes(now)) continue
    const current = drafts.filter((one) => {
      const isThere = editions.get(one.locale)?.has(blockId) ?? false
      return one.blockId === blockId && findUnitState({ source: was, isThere, link: linkOf(one) }) === 'current'
    })
    const languages = current.map((one) => one.locale)
    if (languages.length > 0) await putAcknowledged(tx, { articleNumber, blockId }, languages, joinHashes(now))
  }
  for (const { locale: translated, translatedFrom } of live) {
    if (translated === locale || translatedFrom === null) continue
    const accepted = acceptMinorChange(translatedFrom, locale, before, after)
    if (isSameValue(accepted, translatedFrom)) continue
    await putTranslatedFrom(tx, { articleNumber, locale: translated }, accepted)
  }
}

function idsWithWords({ texts }: Edition): Set<string> {
  return new Set(listTranslationUnits(texts).map((unit) => unit.id))
}

function unitOf(one: BlockTranslation): TranslatedUnit {
  return {
    from: one.sourceLocale,
    source: one.source,
    at: one.sourceSavedAt.toISOString(),
    isConfirmed: one.confirmedBy !== null,
    origin: one.origin,
    seen: one.acknowledged,
  }
}
