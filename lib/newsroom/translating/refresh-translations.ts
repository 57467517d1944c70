// How every edition of an article stands to its source, worked out anew and kept for the desk. Part of every
// transaction that saves a text, makes a revision or says something of a block.
import { getOriginLocale } from '#data/articles.ts'
import { type BlockTranslation, listBlockTranslations, putTranslationState } from '#data/block-translations.ts'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type Edition, listEditions } from '#data/editions.ts'
import { type ComparedUnit, compareEdition, findMainSource, type LinkedUnit } from '#domain/compare-edition.ts'
import { isSameValue } from '#domain/same-value.ts'
import {
  countUnitStates,
  type EditionTranslation,
  type TranslationCounts,
  worstTranslation,
} from '#domain/translation-counts.ts'
import { listTranslationUnits } from '#domain/translation-units.ts'
import type { Locale } from '#i18n/locales.ts'
import { getSourceText, type SourceText } from './source-text.ts'

/** Every translation of an article, compared. */
export type Comparisons = ReadonlyMap<Locale, readonly ComparedUnit[]>

/** Does nothing for an article in one language. The article has to be locked by `tx`, or to be new in it. */
export async function refreshTranslations(tx: WriteTransaction, articleNumber: number): Promise<Comparisons> {
  const editions = await listEditions(tx, articleNumber)
  if (editions.length < 2) return new Map()
  const comparisons = new Map<Locale, readonly ComparedUnit[]>()
  const originLocale = await getOriginLocale(tx, articleNumber)
  const translations = await listBlockTranslations(tx, articleNumber)
  const sources = new Map<Locale, SourceText>()
  for (const edition of editions) {
    if (edition.locale === originLocale) continue
    const links = linksOf(translations, edition.locale)
    for (const locale of sourcesOf(links, originLocale)) {
      const source = editions.find((one) => one.locale === locale)
      if (source && !sources.has(locale)) sources.set(locale, await getSourceText(tx, source))
    }
    const compared = compareWithSources(edition, originLocale, links, sources)
    const counts = countUnitStates(compared.map((unit) => unit.state))
    await putChangedState(tx, edition, { translation: worstTranslation(counts), counts })
    comparisons.set(edition.locale, compared)
  }
  return comparisons
}

async function putChangedState(
  tx: WriteTransaction,
  edition: Edition,
  state: { readonly translation: EditionTranslation; readonly counts: TranslationCounts },
): Promise<void> {
  const { translation, translationCounts: counts } = edition
  if (!isSameValue(state, { translation, counts })) await putTranslationState(tx, edition, state)
}

/** Every unit of an edition beside its source. */
export function compareWithSources(
  edition: Pick<Edition, 'texts'>,
  originLocale: Locale,
  links: ReadonlyMap<string, LinkedUnit>,
  sources: ReadonlyMap<Locale, SourceText>,
): ComparedUnit[] {
  return compareEdition({
    units: listTranslationUnits(edition.texts),
    links,
    mainSource: findMainSource(links.values(), originLocale),
    sources: new Map([...sources].map(([locale, { units }]) => [locale, units])),
  })
}

/** What is known of the units of one language, by id. */
export function linksOf(translations: readonly BlockTranslation[], locale: Locale): Map<string, LinkedUnit> {
  return new Map(translations.filter((one) => one.locale === locale).map((one) => [one.blockId, linkOf(one)] as const))
}

export function linkOf({ origin, source, sourceLocale, acknowledged, confirmedBy }: BlockTranslation): LinkedUnit {
  return { origin, source, sourceLocale, acknowledged, isConfirmed: confirmedBy !== null }
}

/** The languages that an edition is compared with. */
export function sourcesOf(links: ReadonlyMap<string, LinkedUnit>, originLocale: Locale): Set<Locale> {
  const named = [...links.values()].map((link) => link.sourceLocale)
  return new Set([...named, findMainSource(links.values(), originLocale)])
}
