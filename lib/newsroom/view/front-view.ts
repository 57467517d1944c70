// The front page as its screen gets it: what was put there by hand, in order.
import type { Locale } from '#i18n/locales.ts'

export type FrontPickView = {
  readonly articleNumber: number
  readonly headline: string
  /** The languages in which readers see it. Absent: it was added just now. */
  readonly liveIn?: readonly Locale[]
  /** ISO 8601; null: until somebody takes it away. */
  readonly pinnedUntil: string | null
  /** The time is over: readers do not see it here any more. */
  readonly isOver: boolean
}

export type FrontView = {
  readonly picks: readonly FrontPickView[]
  /** Most picks there may be. */
  readonly most: number
  /** The front page in the language of the screen. */
  readonly path: string
}

/** A time that was chosen on the clocks of Kyiv, or an instant that stays what it was. */
export type PinTime = Date | { readonly wall: string; readonly turn?: 'first' | 'second' }

export type FrontPageOrder = {
  /** The numbers that were picked when the screen was opened. */
  readonly expected: number[]
  readonly picks: { readonly articleNumber: number; readonly pinnedUntil: PinTime | null }[]
}
