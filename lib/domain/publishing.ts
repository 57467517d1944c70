// The states of an edition, the legal moves between them, and when an edition may become public.
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import type { Action } from './roles.ts'

export const editionStates = ['draft', 'ready', 'scheduled', 'live', 'withdrawn'] as const
export type EditionState = (typeof editionStates)[number]

export function asEditionState(value: string): EditionState {
  const state = editionStates.find((one) => one === value)
  if (!state) throw new Error(`"${value}" is not a state of an edition`)
  return state
}

export type Move = {
  readonly from: readonly EditionState[]
  readonly to: EditionState
  /** The permission it takes (roles.ts). */
  readonly action: Action
}

/**
 * Every move there is. A live edition is published again, never scheduled: the public text would otherwise be in two
 * states at once. A withdrawn one can come back; its tombstone stands until then.
 */
export const moves = {
  markReady: { from: ['draft'], to: 'ready', action: 'mark-ready' },
  returnToDraft: { from: ['ready'], to: 'draft', action: 'return-to-draft' },
  schedule: { from: ['draft', 'ready', 'scheduled', 'withdrawn'], to: 'scheduled', action: 'schedule-edition' },
  unschedule: { from: ['scheduled'], to: 'ready', action: 'unschedule-edition' },
  publish: {
    from: ['draft', 'ready', 'scheduled', 'live', 'withdrawn'],
    to: 'live',
    action: 'publish-edition',
  },
  publishDue: { from: ['scheduled'], to: 'live', action: 'publish-due-editions' },
  withdraw: { from: ['live'], to: 'withdrawn', action: 'withdraw-edition' },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves

export function isLegalMove(move: MoveName, from: EditionState): boolean {
  const legal: readonly EditionState[] = moves[move].from
  return legal.includes(from)
}

/**
 * The state after somebody saved other texts. A text that changed is no longer the one that was called ready; what an
 * editor scheduled goes out as approved, so only somebody who may schedule may change it. Absent: may not be saved.
 */
export function findStateAfterSave(state: EditionState, mayApprove: boolean): EditionState | undefined {
  if (mayApprove) return state
  if (state === 'scheduled') return undefined
  return state === 'ready' ? 'draft' : state
}

/** When the text of an edition last changed, and when the article with all its editions was last filed elsewhere. */
export type Changes = { readonly updatedAt: Date; readonly refiledAt: Date | null }

/** Whether readers see an older version than the newsroom has. `publication`: what they have; absent: nothing. */
export function isAhead(
  state: EditionState,
  { updatedAt, refiledAt }: Changes,
  publication: { readonly publishedAt: Date } | undefined,
): boolean {
  if (state !== 'live' || publication === undefined) return false
  return updatedAt > publication.publishedAt || (refiledAt !== null && refiledAt > publication.publishedAt)
}

/** An embargo is the earliest time anybody may publish at or schedule for. */
export function isUnderEmbargo(embargoUntil: Date | null, at: Date): boolean {
  return embargoUntil !== null && at < embargoUntil
}

/** The languages that wait for the default one: a setting of the newsroom. */
export type LanguageGate = readonly Locale[]

/** What the gate has to know of the same article in the default language. */
export type GateSibling = { readonly state: EditionState; readonly publishAt: Date | null }

/** When an edition would become public, seen from now. */
export type Timing = { readonly at: Date; readonly now: Date }

/**
 * Ukrainian first: whether an edition in `locale` may be public at `at`. The edition in the default language must be
 * live; who schedules for later may count on one that is scheduled no later. Whether that one really went live is
 * asked again at the time.
 */
export function opensGate(
  gate: LanguageGate,
  locale: Locale,
  sibling: GateSibling | undefined,
  { at, now }: Timing,
): boolean {
  if (locale === defaultLocale || !gate.includes(locale)) return true
  if (sibling === undefined) return false
  if (sibling.state === 'live') return true
  const isPlanned = sibling.state === 'scheduled' && sibling.publishAt !== null && sibling.publishAt <= at
  return isPlanned && at > now
}

/**
 * What kind of change publishing makes. `normal` and `correction` are substantive: readers are told that the article
 * was updated. `minor` (a comma, a typo) is not.
 */
export const changeKinds = ['normal', 'minor', 'correction'] as const
export type ChangeKind = (typeof changeKinds)[number]

export type PublicationTimes = { readonly firstPublishedAt: Date; readonly modifiedAt: Date }

/**
 * The times readers see. The first publication stays the first for ever, through withdrawing and publishing again;
 * "updated" moves only for a substantive change and never lies before the first publication.
 */
export function publicationTimes(
  previous: PublicationTimes | undefined,
  change: ChangeKind,
  at: Date,
): PublicationTimes {
  if (!previous) return { firstPublishedAt: at, modifiedAt: at }
  const isSubstantive = change !== 'minor' && at > previous.modifiedAt
  return {
    firstPublishedAt: previous.firstPublishedAt,
    modifiedAt: isSubstantive ? at : previous.modifiedAt,
  }
}
