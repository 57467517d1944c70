// The whole timeline of a story, by month and day. `now` is a parameter, and the answer says when it stops being true.
import type { Locale } from '#i18n/locales.ts'
import { coarseness, isHiddenIn, type TimelineEvent } from './event.ts'
import { firstStatusChange, type TimelineEntry, toEntries, withoutMerged } from './timeline-entries.ts'

export type StoryMonth<E extends TimelineEvent> = {
  /** YYYY-MM, or YYYY for what is known only to the year. */
  readonly key: string
  /** Known only to the month (or the year); before the days. */
  readonly undated: readonly TimelineEntry<E>[]
  readonly days: readonly { readonly key: string; readonly entries: readonly TimelineEntry<E>[] }[]
}

export type StoryTimeline<E extends TimelineEvent> = {
  /** Everything, oldest first. */
  readonly months: readonly StoryMonth<E>[]
  /** The upcoming ones once more, soonest first; their anchors are those in `months`. */
  readonly upcoming: readonly TimelineEntry<E>[]
  readonly count: number
  readonly changesAt?: Date
}

/** The whole timeline of a story, by month and day. */
export function arrangeStoryTimeline<E extends TimelineEvent>(
  events: readonly E[],
  storyNumber: number,
  locale: Locale,
  now: Date,
): StoryTimeline<E> {
  const shown = withoutMerged(events).filter((one) => !isHiddenIn(one.event, storyNumber))
  const entries = shown.flatMap((one) => toEntries(one, locale, now))
  const changesAt = firstStatusChange(
    entries.map((entry) => entry.event),
    now,
  )
  return {
    months: groupByMonth(entries),
    upcoming: entries.filter((entry) => entry.status === 'upcoming'),
    count: entries.length,
    ...(changesAt ? { changesAt } : {}),
  }
}

function groupByMonth<E extends TimelineEvent>(entries: readonly TimelineEntry<E>[]): StoryMonth<E>[] {
  const months = new Map<string, { undated: TimelineEntry<E>[]; days: Map<string, TimelineEntry<E>[]> }>()
  for (const entry of entries) {
    const { dayKey } = entry.event
    const level = coarseness(entry.event)
    const month = getOrAdd(months, dayKey.slice(0, level === 0 ? 4 : 7), () => ({ undated: [], days: new Map() }))
    const list = level === 2 ? getOrAdd(month.days, dayKey, () => []) : month.undated
    list.push(entry)
  }
  return [...months].map(([key, { undated, days }]) => ({
    key,
    undated,
    days: [...days].map(([day, dayEntries]) => ({ key: day, entries: dayEntries })),
  }))
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const existing = map.get(key)
  if (existing !== undefined) return existing
  const made = make()
  map.set(key, made)
  return made
}
