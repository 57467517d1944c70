// Which events a timeline shows, and in which order. Which events are chosen never depends on the language of the
// page: only whether each has words in it does. `now` is a parameter, and every answer says when it stops being true.
import { type Locale, siteTimeZone } from '#i18n/locales.ts'
import { coarseness, statusOf, type TimelineEvent } from './event.ts'
import {
  dueSoon,
  entrySignature,
  findTextLocale,
  firstChange,
  type MergedEvent,
  type TimelineEntry,
  toEntries,
  withoutMerged,
} from './timeline-entries.ts'
import { dayKeyAt } from './zoned-time.ts'

const dayLength = 24 * 3_600_000

/** How many events around the article's own one are shown beside those that have to be. */
const nearbyOnEachSide = 3
/** How many events "What happened next" shows. */
const mostHappenedNext = 5

export type TimelineItem<E extends TimelineEvent> =
  | { readonly kind: 'event'; readonly entry: TimelineEntry<E> }
  /** "You are here": the day of first publication, YYYY-MM-DD. */
  | { readonly kind: 'here'; readonly dayKey: string }

export type ArticleTimeline<E extends TimelineEvent> = {
  /** Oldest first. Empty when the story has nothing to show. */
  readonly items: readonly TimelineItem<E>[]
  /** Added to the story after the article's day, about later days; oldest first. Never also in `items`. */
  readonly happenedNext: readonly TimelineEntry<E>[]
  /** Events that the story page shows and this timeline does not. */
  readonly moreCount: number
  readonly changesAt?: Date
}

export type ArticleTimelineOf = {
  readonly number: number
  readonly storyNumber: number
  /** First publication; for a draft, now. */
  readonly publishedAt: Date
  /** What the article's editors changed, by event. */
  readonly overrides: ReadonlyMap<string, 'pin' | 'hide'>
}

/**
 * The timeline under an article: what is pinned, what the article reports, what is due within 30 days, and the
 * nearest few before and after by importance and distance.
 */
export function selectArticleTimeline<E extends TimelineEvent>(
  events: readonly E[],
  article: ArticleTimelineOf,
  locale: Locale,
  now: Date,
): ArticleTimeline<E> {
  const merged = withoutMerged(events)
  const select = (at: Date) => articleTimelineAt(merged, article, locale, at)
  const timeline = select(now)
  const changesAt = firstChange(
    merged.map((one) => one.event),
    now,
    (at) => articleSignature(select(at)),
  )
  return changesAt ? { ...timeline, changesAt } : timeline
}

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
  const arrange = (at: Date) => shown.flatMap((one) => toEntries(one, locale, at))
  const entries = arrange(now)
  const changesAt = firstChange(
    shown.map((one) => one.event),
    now,
    (at) => arrange(at).map(entrySignature).join(),
  )
  return {
    months: groupByMonth(entries),
    upcoming: entries.filter((entry) => entry.status === 'upcoming'),
    count: entries.length,
    ...(changesAt ? { changesAt } : {}),
  }
}

// ── Selection under an article ────────────────────────────────────────────────────────────────────────────

function articleTimelineAt<E extends TimelineEvent>(
  merged: readonly MergedEvent<E>[],
  article: ArticleTimelineOf,
  locale: Locale,
  now: Date,
): ArticleTimeline<E> {
  const onStoryPage = merged.filter((one) => !isHiddenIn(one.event, article.storyNumber))
  const eligible = merged.filter((one) => isEligible(one.event, article))
  const main = eligible.find((one) => isMainOf(one.event, article.number))
  const next = new Set(happenedNext(eligible, article, main, now))
  const rest = eligible.filter((one) => !next.has(one))
  const chosen = chooseAround(rest, article, main, now)
  const toShown = (one: MergedEvent<E>) => toEntries(one, locale, now, one === main)
  const items = withMarker(chosen.flatMap(toShown), article)
  const nextEntries = eligible.filter((one) => next.has(one)).flatMap(toShown)
  const shownIds = new Set([...chosen, ...next].map((one) => one.event.id))
  const more = onStoryPage.filter((one) => !shownIds.has(one.event.id) && findTextLocale(one.event, locale))
  return { items, happenedNext: nextEntries, moreCount: more.length }
}

function isEligible(event: TimelineEvent, article: ArticleTimelineOf): boolean {
  const override = article.overrides.get(event.id)
  if (override) return override === 'pin'
  return !isHiddenIn(event, article.storyNumber)
}

function isHiddenIn(event: TimelineEvent, storyNumber: number): boolean {
  return event.stories.some((one) => one.storyNumber === storyNumber && one.isHidden)
}

function isMainOf(event: TimelineEvent, articleNumber: number): boolean {
  return event.articles.some((one) => one.articleNumber === articleNumber && one.role === 'reports' && one.isMain)
}

function isPinned(event: TimelineEvent, article: ArticleTimelineOf): boolean {
  if (article.overrides.get(event.id) === 'pin') return true
  return event.stories.some((one) => one.storyNumber === article.storyNumber && one.isPinned)
}

/** What was added after the article's day and happened after it. What the article itself speaks of is not news to it. */
function happenedNext<E extends TimelineEvent>(
  eligible: readonly MergedEvent<E>[],
  article: ArticleTimelineOf,
  main: MergedEvent<E> | undefined,
  now: Date,
): MergedEvent<E>[] {
  const day = dayKeyAt(article.publishedAt, siteTimeZone)
  const later = eligible.filter(({ event }) => {
    if (isPinned(event, article) || event.articles.some((one) => one.articleNumber === article.number)) return false
    const status = statusOf(event, now)
    if (status === 'upcoming' || status === 'was-due' || event.sortFrom > now) return false
    return event.dayKey > day && dayKeyAt(event.createdAt, siteTimeZone) > day
  })
  return nearest(later, main?.event.dayKey ?? day, mostHappenedNext)
}

function chooseAround<E extends TimelineEvent>(
  events: readonly MergedEvent<E>[],
  article: ArticleTimelineOf,
  main: MergedEvent<E> | undefined,
  now: Date,
): MergedEvent<E>[] {
  const isNeeded = (one: MergedEvent<E>) => one === main || isPinned(one.event, article) || isDueSoon(one.event, now)
  const hereDay = main?.event.dayKey ?? dayKeyAt(article.publishedAt, siteTimeZone)
  const hereIndex = main
    ? events.indexOf(main)
    : firstAfter(
        events.map((one) => one.event),
        article,
      )
  const before = events.slice(0, hereIndex).filter((one) => !isNeeded(one))
  const after = events.slice(hereIndex).filter((one) => !isNeeded(one))
  // A side with few events leaves its places to the other.
  const roomAfter = nearbyOnEachSide + Math.max(0, nearbyOnEachSide - before.length)
  const roomBefore = nearbyOnEachSide + Math.max(0, nearbyOnEachSide - after.length)
  const chosen = new Set([...nearest(before, hereDay, roomBefore), ...nearest(after, hereDay, roomAfter)])
  return events.filter((one) => isNeeded(one) || chosen.has(one))
}

function isDueSoon(event: TimelineEvent, now: Date): boolean {
  return statusOf(event, now) === 'upcoming' && event.sortFrom.getTime() <= now.getTime() + dueSoon
}

/** The `count` nearest to a day, where each step of importance halves the distance; ties go to the earlier one. */
function nearest<E extends TimelineEvent>(
  events: readonly MergedEvent<E>[],
  dayKey: string,
  count: number,
): MergedEvent<E>[] {
  const distance = ({ event }: MergedEvent<E>) => {
    const days = Math.abs(Date.parse(event.dayKey) - Date.parse(dayKey)) / dayLength
    return (days + 1) / 2 ** event.importance
  }
  return [...events].sort((one, other) => distance(one) - distance(other)).slice(0, count)
}

function withMarker<E extends TimelineEvent>(
  entries: readonly TimelineEntry<E>[],
  article: ArticleTimelineOf,
): TimelineItem<E>[] {
  const items = entries.map((entry): TimelineItem<E> => ({ kind: 'event', entry }))
  if (items.length === 0 || entries.some((entry) => entry.isCurrent)) return items
  const index = firstAfter(
    entries.map((entry) => entry.event),
    article,
  )
  return [
    ...items.slice(0, index),
    { kind: 'here', dayKey: dayKeyAt(article.publishedAt, siteTimeZone) },
    ...items.slice(index),
  ]
}

/** Index of the first event after first publication: on a later day, or at a later minute of the same day. */
function firstAfter(events: readonly TimelineEvent[], article: ArticleTimelineOf): number {
  const day = dayKeyAt(article.publishedAt, siteTimeZone)
  const index = events.findIndex(
    (event) => event.dayKey > day || (event.dayKey === day && event.sortFrom > article.publishedAt),
  )
  return index === -1 ? events.length : index
}

function articleSignature<E extends TimelineEvent>(timeline: ArticleTimeline<E>): string {
  const items = timeline.items.map((item) => (item.kind === 'here' ? 'here' : entrySignature(item.entry)))
  return JSON.stringify([items, timeline.happenedNext.map(entrySignature), timeline.moreCount])
}

// ── Arrangement of a story's page ─────────────────────────────────────────────────────────────────────────

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
