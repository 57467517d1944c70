// What the states of its units make of an edition: the worst of them, and how many there are of each.
import { z } from 'zod'
import { type UnitState, unitStates } from './translation-state.ts'

/** What the desk sorts and filters by. A block whose source is gone makes an edition as stale as a changed one. */
export const editionTranslations = ['original', 'current', 'check', 'unconfirmed', 'stale', 'missing'] as const
export type EditionTranslation = (typeof editionTranslations)[number]

/** Narrows a stored value; an absent one is an original. */
export function parseTranslationState(value: string | undefined): EditionTranslation {
  return editionTranslations.find((one) => one === value) ?? 'original'
}

const count = z.int().min(0)

const countsSchema = z.strictObject({
  /** Units of the source. */
  total: count,
  local: count,
  current: count,
  check: count,
  unconfirmed: count,
  stale: count,
  orphan: count,
  missing: count,
})

export type TranslationCounts = z.infer<typeof countsSchema>

/** Reads `ArticleText.blockCounts`; absent for an original. */
export function parseTranslationCounts(json: string | null): TranslationCounts | undefined {
  return json === null ? undefined : countsSchema.parse(JSON.parse(json))
}

export function countUnitStates(states: readonly UnitState[]): TranslationCounts {
  const counts = Object.fromEntries(
    unitStates.map((state) => [state, states.filter((one) => one === state).length]),
  ) as Record<UnitState, number>
  const total = states.length - counts.local - counts.orphan
  return { total, ...counts }
}

/** The worst of an edition's units. */
export function worstTranslation(counts: TranslationCounts): EditionTranslation {
  if (counts.missing > 0) return 'missing'
  if (counts.stale > 0 || counts.orphan > 0) return 'stale'
  if (counts.unconfirmed > 0) return 'unconfirmed'
  return counts.check > 0 ? 'check' : 'current'
}

/** One part of "3 of 14 blocks are out of date, 1 new block, 1 removed": a message key with what its sentence needs. */
export type CountWords = {
  readonly key: 'current' | 'stale' | 'missing' | 'orphan' | 'unconfirmed' | 'check'
  readonly count: number
  readonly total: number
}

/** The parts in the order they are said, worst news first; one part when all is well. */
export function describeCounts(counts: TranslationCounts): CountWords[] {
  const { total } = counts
  const keys = ['stale', 'missing', 'orphan', 'unconfirmed', 'check'] as const
  const parts = keys.filter((key) => counts[key] > 0).map((key) => ({ key, count: counts[key], total }))
  return parts.length > 0 ? parts : [{ key: 'current', count: counts.current, total }]
}
