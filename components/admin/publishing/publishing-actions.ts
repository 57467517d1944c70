// What the publishing panel can ask the server to do. Every answer brings the edition as it stands then.

import type { Action } from '#admin/action-answer.ts'
import type { ChangeKind } from '#domain/publishing.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PublishingView } from '#newsroom/view/publishing-view.ts'

export type EditionRef = { readonly articleNumber: number; readonly locale: Locale }

/** What a clock in Kyiv shows, and which of two equal times is meant. */
export type ChosenTime = { readonly wall: string; readonly turn?: 'first' | 'second' }

export type PublishInput = EditionRef & {
  readonly expectedVersion: number
  readonly change?: ChangeKind
  readonly note?: string
  readonly correction?: {
    readonly notes: Readonly<Partial<Record<Locale, string>>>
    readonly useStandardSentence: boolean
  }
}

export type WithdrawnView = { readonly view: PublishingView; readonly leftWithoutDefault: readonly Locale[] }

export type PublishingActions = {
  readonly look: Action<[EditionRef], PublishingView>
  readonly markReady: Action<[EditionRef], PublishingView>
  readonly returnToDraft: Action<[EditionRef], PublishingView>
  readonly publish: Action<[PublishInput], PublishingView>
  readonly schedule: Action<[EditionRef & { readonly publishAt: ChosenTime }], PublishingView>
  readonly unschedule: Action<[EditionRef], PublishingView>
  /** Null lifts it. */
  readonly embargo: Action<[EditionRef & { readonly until: ChosenTime | null }], PublishingView>
  /** `seenNote`: what was on the screen; null: nothing. */
  readonly noteCorrection: Action<
    [EditionRef & { readonly correctionId: string; readonly note: string; readonly seenNote: string | null }],
    PublishingView
  >
  readonly withdraw: Action<[EditionRef & { readonly notice: string }], WithdrawnView>
}
