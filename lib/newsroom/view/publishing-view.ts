// What the publishing panel shows of one edition, and what this viewer may do with it. Instants are ISO 8601 in UTC.
import type { EditionState } from '#domain/publishing.ts'
import type { Problem } from '#domain/readiness.ts'
import type { Locale } from '#i18n/locales.ts'

/** What somebody can do on the panel, as far as the state and their role go. */
export type PublishingAction =
  | 'mark-ready'
  | 'return-to-draft'
  | 'publish'
  | 'republish'
  | 'schedule'
  | 'unschedule'
  | 'embargo'
  | 'withdraw'

/** A correction of the article. `at`: ISO 8601. */
export type CorrectionLine = {
  readonly id: string
  readonly at: string
  /** What readers are told; a language that was not live then has none. */
  readonly notes: Readonly<Partial<Record<Locale, string>>>
}

export type PublishingView = {
  readonly articleNumber: number
  readonly locale: Locale
  /** The version that was looked at: of two who look at the same, one publishes. */
  readonly version: number
  readonly state: EditionState
  readonly publishAt: string | undefined
  readonly embargoUntil: string | undefined
  readonly firstPublishedAt: string | undefined
  /** When readers last got a text. */
  readonly publishedAt: string | undefined
  /** Where readers find it, or – of a withdrawn one – what they are told instead; absent: they never saw it. */
  readonly publicPath: string | undefined
  /** Of a withdrawn one: what readers are told instead. */
  readonly notice: string | undefined
  /** Readers see an older text than the draft. */
  readonly isAhead: boolean
  /** Whether the text itself is: what is only filed elsewhere is no news to its readers. */
  readonly isTextAhead: boolean
  readonly blockedSince: string | undefined
  /** What stands between this edition and its readers if it were published now; those that refuse come first. */
  readonly problems: readonly Problem[]
  readonly actions: readonly PublishingAction[]
  /** Of the article, newest first. */
  readonly corrections: readonly CorrectionLine[]
  /** Whether this viewer may say what readers are told of them. */
  readonly mayNoteCorrections: boolean
  /** Languages that are live. */
  readonly live: readonly Locale[]
  readonly isDefaultLanguage: boolean
}

/** Another edition of the article that its readers do not have as it stands, and this viewer could bring out. */
export type WaitingEdition = {
  readonly locale: Locale
  /** The version that was looked at. */
  readonly version: number
  readonly state: EditionState
  /** `publish`: it is new, and complete; `kept`: something refuses it; `open`: it has to be looked at. */
  readonly next: 'publish' | 'kept' | 'open'
}
