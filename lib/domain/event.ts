// Something that happened, was said, or is due: shared by all articles and languages. What is stored is what an editor
// knows ("scheduled"); what a reader is told ("upcoming", "was due") follows from the clock.
import type { Locale } from '#i18n/locales.ts'
import { precisionOf } from './event-date.ts'

export const occurrences = ['occurred', 'scheduled', 'postponed', 'cancelled', 'unknown'] as const
export type Occurrence = (typeof occurrences)[number]

export const claims = ['confirmed', 'reported', 'disputed', 'denied', 'retracted'] as const
export type Claim = (typeof claims)[number]

export const attributions = ['said', 'reported', 'announced', 'denied', 'documented'] as const
export type Attribution = (typeof attributions)[number]

export const sourceKinds = ['original', 'report', 'official', 'social', 'own'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What an article has to do with an event. */
export const eventRoles = ['reports', 'mentions', 'background'] as const
export type EventRole = (typeof eventRoles)[number]

/** Longest text of an event, in UTF-16 units: one or two sentences. */
export const maxEventText = 300

/** What a reader is told about whether it happened. */
export type EventStatus = 'occurred' | 'upcoming' | 'was-due' | 'postponed' | 'cancelled' | 'unknown'

/** What a timeline has to know of an event. Callers may pass more; they get their own records back. */
export type TimelineEvent = {
  readonly id: string
  /** Ids of events that were merged into this one. */
  readonly formerIds: readonly string[]
  readonly mergedIntoId?: string | null
  readonly edtf: string
  readonly timeZone: string | null
  readonly sortFrom: Date
  readonly sortTo: Date
  /** YYYY-MM-DD, in the event's own zone. */
  readonly dayKey: string
  /** Order within the day. */
  readonly seq: number
  readonly occurrence: Occurrence
  /** 1 (background) … 5 (turning point). */
  readonly importance: number
  readonly originLocale: Locale
  readonly fallbackAllowed: boolean
  readonly createdAt: Date
  readonly texts: Readonly<Partial<Record<Locale, { readonly text: string }>>>
  readonly articles: readonly { readonly articleNumber: number; readonly role: EventRole; readonly isMain: boolean }[]
  readonly stories: readonly { readonly storyNumber: number; readonly isPinned: boolean; readonly isHidden: boolean }[]
}

/** Whether it happened, as of `now`. A scheduled event is upcoming until its date is over; then it was due. */
export function statusOf(event: TimelineEvent, now: Date): EventStatus {
  switch (event.occurrence) {
    case 'occurred':
      return event.sortFrom > now ? 'upcoming' : 'occurred'
    case 'scheduled':
      return event.sortTo > now ? 'upcoming' : 'was-due'
    case 'postponed':
    case 'cancelled':
    case 'unknown':
      return event.occurrence
  }
}

/** The moment at which the status of an event changes by itself; it may be past. Absent where an editor has to say it. */
export function statusEndOf(event: TimelineEvent): Date | undefined {
  switch (event.occurrence) {
    case 'occurred':
      return event.sortFrom
    case 'scheduled':
      return event.sortTo
    case 'postponed':
    case 'cancelled':
    case 'unknown':
      return undefined
  }
}

/** Editors may hide an event from a story that it belongs to. */
export function isHiddenIn(event: TimelineEvent, storyNumber: number): boolean {
  return event.stories.some((one) => one.storyNumber === storyNumber && one.isHidden)
}

/**
 * The order of every timeline: by day, as editors arranged it within the day. What is known only to the month or the
 * year comes before the days of that month.
 */
export function compareEvents(one: TimelineEvent, other: TimelineEvent): number {
  return (
    compareText(one.dayKey.slice(0, 7), other.dayKey.slice(0, 7)) ||
    coarseness(one) - coarseness(other) ||
    compareText(one.dayKey, other.dayKey) ||
    one.seq - other.seq ||
    one.sortFrom.getTime() - other.sortFrom.getTime() ||
    compareText(one.id, other.id)
  )
}

/** 0 for a year, 1 for a month, 2 for a day or a minute. */
export function coarseness(event: TimelineEvent): 0 | 1 | 2 {
  switch (precisionOf(event.edtf)) {
    case 'year':
      return 0
    case 'month':
      return 1
    case 'day':
    case 'minute':
      return 2
  }
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
