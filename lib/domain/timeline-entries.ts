// What both kinds of timeline are made of: events in order with the ids of those merged into them, the language each is
// shown in, and the moment at which a view stops being true.
import { type Locale, locales } from '#i18n/locales.ts'
import { compareEvents, type EventStatus, statusEndOf, statusOf, type TimelineEvent } from './event.ts'

/** An event on a page, in the language it is shown in. */
export type TimelineEntry<E extends TimelineEvent> = {
  readonly event: E
  /** The language of its text: the page's, or another where a fallback is allowed. */
  readonly locale: Locale
  readonly status: EventStatus
  /** Ids of the events merged into it, in a stable order: their anchors still resolve. */
  readonly formerIds: readonly string[]
  /** The event that the page's article reports. */
  readonly isCurrent: boolean
}

/** An event that was not merged away, with the ids of those that were merged into it. */
export type MergedEvent<E extends TimelineEvent> = { readonly event: E; readonly formerIds: readonly string[] }

/** The events in order, without those merged into another; these keep the ids of what was merged into them. */
export function withoutMerged<E extends TimelineEvent>(events: readonly E[]): MergedEvent<E>[] {
  const ordered = [...events].sort(compareEvents)
  const byId = new Map(ordered.map((event) => [event.id, event]))
  const formerIds = new Map<string, Set<string>>()
  for (const event of ordered) {
    const survivor = survivorOf(event, byId)
    const ids = formerIds.get(survivor) ?? new Set<string>()
    for (const id of [event.id, ...event.formerIds]) if (id !== survivor) ids.add(id)
    formerIds.set(survivor, ids)
  }
  return ordered
    .filter((event) => (event.mergedIntoId ?? null) === null)
    .map((event) => ({ event, formerIds: [...(formerIds.get(event.id) ?? [])].sort() }))
}

function survivorOf(event: TimelineEvent, byId: ReadonlyMap<string, TimelineEvent>): string {
  const seen = new Set<string>()
  let current = event
  while (current.mergedIntoId !== undefined && current.mergedIntoId !== null && !seen.has(current.id)) {
    seen.add(current.id)
    const next = byId.get(current.mergedIntoId)
    if (!next) return current.mergedIntoId
    current = next
  }
  return current.id
}

/** One entry, or none when the event has no words for a reader of this language. */
export function toEntries<E extends TimelineEvent>(
  { event, formerIds }: MergedEvent<E>,
  pageLocale: Locale,
  now: Date,
): TimelineEntry<E>[] {
  const locale = findTextLocale(event, pageLocale)
  return locale ? [{ event, locale, status: statusOf(event, now), formerIds, isCurrent: false }] : []
}

export function findTextLocale(event: TimelineEvent, pageLocale: Locale): Locale | undefined {
  if (event.texts[pageLocale]) return pageLocale
  if (!event.fallbackAllowed) return undefined
  return [event.originLocale, ...locales].find((locale) => event.texts[locale])
}

/** The earliest moment after `now` at which the status of any of the events changes by itself. */
export function firstStatusChange(events: readonly TimelineEvent[], now: Date): Date | undefined {
  const moments = events.flatMap((event) => statusEndOf(event)?.getTime() ?? []).filter((one) => one > now.getTime())
  return moments.length === 0 ? undefined : new Date(moments.reduce((one, other) => Math.min(one, other)))
}
