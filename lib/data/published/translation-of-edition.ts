// How a live translation stands to the live text it was made from: only published rows are looked at.
import type { PublishedText } from '#data/clients/sqlite/client.ts'
import {
  findTranslationLag,
  hasUncheckedMachineText,
  type PublishedSource,
  type TranslatedFrom,
  type TranslationLag,
} from '#domain/translated-from.ts'
import type { BlockHashes } from '#domain/unit-hashes.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'

export type PublishedTranslation = {
  /** Absent while it says what its source says. */
  readonly lag: TranslationLag | undefined
  readonly hasUncheckedMachineText: boolean
}

type Row = Pick<PublishedText, 'locale' | 'blockHashes' | 'translatedFrom' | 'publishedAt' | 'modifiedAt'>

/** Absent for an original. `live` are the live editions of the article; no query is made. */
export function readTranslation(own: Row, live: readonly Row[]): PublishedTranslation | undefined {
  if (own.translatedFrom === null) return undefined
  const translatedFrom = JSON.parse(own.translatedFrom) as TranslatedFrom
  const made = new Set(Object.values(translatedFrom.units).map((unit) => unit.from))
  const sources = live
    .filter((row) => row.locale !== own.locale && made.has(asLocale(row.locale)))
    .map((row) => [asLocale(row.locale), asSource(row)] as const)
  return {
    lag: findTranslationLag(translatedFrom, new Map<Locale, PublishedSource>(sources)),
    hasUncheckedMachineText: hasUncheckedMachineText(translatedFrom),
  }
}

function asSource({ blockHashes, publishedAt, modifiedAt }: Row): PublishedSource {
  return { hashes: JSON.parse(blockHashes) as BlockHashes, publishedAt, modifiedAt }
}
