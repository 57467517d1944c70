// What a published translation was made from, kept beside it when it is published; and what that means once its source
// is published again. Typing in a draft tells readers nothing: only published texts are compared here.
import type { Locale } from '#i18n/locales.ts'
import { hashUnit } from './block-hashes.ts'
import { findUnitState, type TranslationOrigin } from './translation-state.ts'
import { type BlockHashes, joinHashes, type UnitHashes } from './unit-hashes.ts'

export type TranslatedUnit = {
  readonly from: Locale
  /** The source as it was confirmed. */
  readonly source: UnitHashes
  /** When the source was saved that way, ISO 8601. */
  readonly at: string
  readonly isConfirmed: boolean
  readonly origin: TranslationOrigin
  /** `joinHashes` of the source that needed no change here. */
  readonly seen: string | null
}

/** `PublishedText.translatedFrom`. */
export type TranslatedFrom = {
  /** By id: the units whose source is known. */
  readonly units: Readonly<Record<string, TranslatedUnit>>
  /** Units that only one of the two texts had when this was published: left out, or kept, by decision. */
  readonly decided: readonly string[]
}

/** A text that is public. */
export type PublishedSource = {
  readonly hashes: BlockHashes
  readonly publishedAt: Date
  /** The last substantive change. */
  readonly modifiedAt: Date
}

export type TranslationLag = {
  readonly source: Locale
  /** When the version was saved that the oldest lagging part was made from. */
  readonly translatedAt: Date
  readonly updatedAt: Date
}

const noWords = hashUnit({ id: '', text: '', structure: '' }).text

/**
 * Absent while the translation says what its source says. A translation that is ahead of its published source – made
 * from a draft – does not lag, and neither does one that left something out from the beginning.
 */
export function findTranslationLag(
  translation: TranslatedFrom,
  sources: ReadonlyMap<Locale, PublishedSource>,
): TranslationLag | undefined {
  for (const [locale, source] of sources) {
    const lag = findLagBehind(translation, locale, source)
    if (lag) return lag
  }
  return undefined
}

function findLagBehind(
  translation: TranslatedFrom,
  locale: Locale,
  source: PublishedSource,
): TranslationLag | undefined {
  const made = Object.entries(translation.units).filter(([, unit]) => unit.from === locale)
  if (made.length === 0) return undefined
  const stale = made.filter(([id, unit]) => isBehind(source, id, unit)).map(([, unit]) => Date.parse(unit.at))
  if (stale.length === 0 && !hasNews(translation, locale, source)) return undefined
  const translatedAt = stale.length > 0 ? Math.min(...stale) : Math.max(...made.map(([, unit]) => Date.parse(unit.at)))
  const updatedAt = source.modifiedAt.getTime() > translatedAt ? source.modifiedAt : source.publishedAt
  return { source: locale, translatedAt: new Date(translatedAt), updatedAt }
}

function isBehind({ hashes, publishedAt }: PublishedSource, id: string, unit: TranslatedUnit): boolean {
  return compareUnit(hashes[id], unit) === 'stale' && Date.parse(unit.at) < publishedAt.getTime()
}

/** Whether the source has words that are not here, or took words away that are, since this was published. */
function hasNews({ units, decided }: TranslatedFrom, locale: Locale, { hashes }: PublishedSource): boolean {
  const came = Object.keys(hashes).filter((id) => !(id in units) && hashes[id]?.text !== noWords)
  const went = Object.entries(units)
    .filter(([id, { from, source }]) => from === locale && !(id in hashes) && source.text !== noWords)
    .map(([id]) => id)
  return [...came, ...went].some((id) => !decided.includes(id))
}

/** Whether readers are to be told that nobody has checked what a machine translated. */
export function hasUncheckedMachineText({ units }: TranslatedFrom): boolean {
  return Object.values(units).some(({ origin, isConfirmed }) => origin.startsWith('machine') && !isConfirmed)
}

/** What is known at publishing: the units' sources, and which units only one of the two published texts has. */
export function describeTranslation(
  units: TranslatedFrom['units'],
  own: Iterable<string>,
  source: BlockHashes | undefined,
): TranslatedFrom {
  const ownIds = new Set(own)
  const sourceIds = Object.keys(source ?? {})
  const decided = [
    ...sourceIds.filter((id) => !ownIds.has(id) || !(id in units)),
    ...[...ownIds].filter((id) => id in units && !sourceIds.includes(id)),
  ]
  return { units, decided }
}

/**
 * After a minor change of the source: what rendered the text before it renders the one after it, and what the change
 * brought or took is no news. What lagged already goes on lagging.
 */
export function acceptMinorChange(
  translation: TranslatedFrom,
  source: Locale,
  before: BlockHashes,
  after: BlockHashes,
): TranslatedFrom {
  const units = Object.fromEntries(
    Object.entries(translation.units).map(([id, unit]) => {
      const [was, now] = [before[id], after[id]]
      if (unit.from !== source || !was || !now || joinHashes(was) === joinHashes(now)) return [id, unit]
      return [id, compareUnit(was, unit) === 'current' ? { ...unit, seen: joinHashes(now) } : unit]
    }),
  )
  const came = Object.keys(after).filter((id) => !(id in before))
  const went = Object.keys(before).filter((id) => !(id in after))
  return { units, decided: [...new Set([...translation.decided, ...came, ...went])] }
}

/** Confirming is no question for the words: an unconfirmed unit lags as well when its source moved on. */
function compareUnit(source: UnitHashes | undefined, unit: TranslatedUnit) {
  const link = { origin: unit.origin, source: unit.source, acknowledged: unit.seen, isConfirmed: true }
  return findUnitState({ source, isThere: true, link })
}
