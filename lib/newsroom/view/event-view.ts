// Events as their screens get them, and as the form sends them back.
import type { Attribution, Claim, EventRole, Occurrence, SourceKind } from '#domain/event.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Choice } from './article-screen-view.ts'
import type { EventDateFields } from './event-date-fields.ts'

/** What the address of the list says. */
export type EventAddress = {
  readonly text: string
  readonly storyNumber?: number | undefined
  /** Only what was due and has no outcome yet. */
  readonly awaiting: boolean
  /** From 1. */
  readonly page: number
}

export type EventListRow = {
  readonly id: string
  readonly date: string
  readonly text: string
  readonly occurrence: Occurrence
  readonly claim: Claim
  /** It was due, and nobody has said what came of it. */
  readonly isAwaited: boolean
  readonly missing: readonly Locale[]
  readonly articleCount: number
  readonly isDemo: boolean
}

export type EventList = {
  readonly address: EventAddress
  readonly rows: readonly EventListRow[]
  readonly total: number
  readonly pages: number
  /** How many events were due and have no outcome yet. */
  readonly awaitedCount: number
  readonly stories: readonly Choice[]
}

export type EventTextsView = { readonly text: string; readonly attributedTo: string; readonly dateNote: string }

export type EventSourceView = {
  readonly url: string
  readonly publisher: string
  readonly title: string
  readonly language: string
  readonly kind: SourceKind
  readonly isLead: boolean
}

export type EventArticleView = {
  readonly articleNumber: number
  readonly headline: string
  readonly role: EventRole
  readonly isMain: boolean
}

export type EventStoryView = {
  readonly storyNumber: number
  readonly isPinned: boolean
  readonly isHidden: boolean
}

/** What the form holds. `attribution` is empty when there is none. */
export type EventFields = {
  readonly date: EventDateFields
  readonly seq: number
  readonly occurrence: Occurrence
  readonly claim: Claim
  /** When what was said is about another day. */
  readonly occurredDate: EventDateFields | null
  readonly attribution: Attribution | ''
  readonly importance: number
  readonly originLocale: Locale
  readonly fallbackAllowed: boolean
  readonly texts: Readonly<Partial<Record<Locale, EventTextsView>>>
  readonly sources: readonly EventSourceView[]
  readonly articles: readonly EventArticleView[]
  readonly stories: readonly EventStoryView[]
}

/** `id` and `version` are absent for a new event. */
export type EventView = {
  readonly id?: string
  readonly version?: number
  readonly fields: EventFields
  readonly storyChoices: readonly Choice[]
}

export type EventInput = {
  readonly id?: string
  readonly expectedVersion?: number
  readonly edtf: string
  readonly timeZone: string | null
  readonly seq: number
  readonly occurrence: Occurrence
  readonly claim: Claim
  readonly occurredEdtf: string | null
  readonly attribution: Attribution | null
  readonly importance: number
  readonly originLocale: Locale
  readonly fallbackAllowed: boolean
  readonly texts: Partial<Record<Locale, EventTextsView>>
  readonly sources: (Omit<EventSourceView, 'url'> & { readonly url: string | null })[]
  readonly articles: Omit<EventArticleView, 'headline'>[]
  readonly stories: EventStoryView[]
}
