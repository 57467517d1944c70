// A whole translation beside what it was made from: every unit of either, in one order, with its state.
import type { Locale } from '#i18n/locales.ts'
import { hashUnit } from './block-hashes.ts'
import { findUnitState, type UnitLink, type UnitState } from './translation-state.ts'
import type { TranslationUnit } from './translation-units.ts'
import type { UnitHashes } from './unit-hashes.ts'

export type LinkedUnit = UnitLink & { readonly sourceLocale: Locale }

export type ComparedUnit = {
  readonly id: string
  readonly state: UnitState
  /** The language it is compared with. */
  readonly sourceLocale: Locale
  /** Absent: its source does not have it. */
  readonly source: TranslationUnit | undefined
  /** Absent: the translation does not have it. */
  readonly unit: TranslationUnit | undefined
}

export type EditionComparison = {
  readonly units: readonly TranslationUnit[]
  /** How units were made, by id. */
  readonly links: ReadonlyMap<string, LinkedUnit>
  /** The language that new units come from. */
  readonly mainSource: Locale
  /** The texts that are compared with; every language that a link or `mainSource` names. */
  readonly sources: ReadonlyMap<Locale, readonly TranslationUnit[]>
}

/**
 * In the order of the main source; what only the translation has stands behind what it stands behind there, so that
 * a removed block is seen in its place. Each unit is compared with the language it was made from: in a chain a second
 * step is no second staleness.
 */
export function compareEdition(comparison: EditionComparison): ComparedUnit[] {
  const { units, links, mainSource } = comparison
  const sources = new Map([...comparison.sources].map(([locale, all]) => [locale, new Map(all.map(byId))]))
  const own = new Map(units.map(byId))
  const main = [...(sources.get(mainSource)?.keys() ?? [])]
  return mergeOrders(main, [...own.keys()]).flatMap((id): ComparedUnit[] => {
    const unit = own.get(id)
    const link = links.get(id)
    const sourceLocale = unit && link ? link.sourceLocale : mainSource
    const source = sources.get(sourceLocale)?.get(id)
    const state = findUnitState({
      source: hashesOf(source),
      isThere: unit !== undefined && hasWords(unit, source),
      link,
    })
    return state === undefined ? [] : [{ id, state, sourceLocale, source, unit }]
  })
}

/** The language that most units were made from; the original's while none was. */
export function findMainSource(links: Iterable<Pick<LinkedUnit, 'sourceLocale'>>, originLocale: Locale): Locale {
  const counts = new Map<Locale, number>()
  for (const { sourceLocale } of links) counts.set(sourceLocale, (counts.get(sourceLocale) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? originLocale
}

function byId(unit: TranslationUnit): [string, TranslationUnit] {
  return [unit.id, unit]
}

function hashesOf(unit: TranslationUnit | undefined): UnitHashes | undefined {
  return unit && hashUnit(unit)
}

/** A photo may have words in the source and none here; where the source has none, none are missing. */
function hasWords(unit: TranslationUnit, source: TranslationUnit | undefined): boolean {
  return unit.text.trim() !== '' || source === undefined || source.text.trim() === ''
}

/** The first order, with what only the second has put behind the same neighbour. */
function mergeOrders(first: readonly string[], second: readonly string[]): string[] {
  const merged = [...first]
  let before: string | undefined
  for (const id of second) {
    if (!merged.includes(id)) merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id)
    before = id
  }
  return merged
}
