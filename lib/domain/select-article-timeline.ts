// Which events the timeline under an article shows, and in which order. Which are chosen never depends on the language of
// the page: only whether each has words in it does. `now` is a parameter, and the answer says when it stops being true.
import { type Locale, siteTimeZone } from '#i18n/locales.ts'
import { isHiddenIn, statusEndOf, statusOf, type TimelineEvent } from './event.ts'
import {
  findTextLocale,
  firstStatusChange,
  type MergedEvent,
  type TimelineEntry,
  toEntries,
  withoutMerged,
} from './timeline-entries.ts'
import { dayKeyAt } from './zoned-time.ts'

/** An event due within this many milliseconds is never left out. */
const dueSoon = 30 * 24 * 3_600_000
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
  const changesAt = findChange(merged, timeline, now, select)
  return changesAt ? { ...timeline, changesAt } : timeline
}

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
  const toShown = (one: MergedEvent<E>) =>
    toEntries(one, locale, now).map((entry) => (one === main ? { ...entry, isCurrent: true } : entry))
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

/**
 * The earliest moment after `now` at which the timeline differs. Where something shown changes its status, it does; only
 * the moments before that, at which something else may come to be shown, are tried out.
 */
function findChange<E extends TimelineEvent>(
  merged: readonly MergedEvent<E>[],
  timeline: ArticleTimeline<E>,
  now: Date,
  select: (at: Date) => ArticleTimeline<E>,
): Date | undefined {
  const items = timeline.items.flatMap((item) => (item.kind === 'event' ? [item.entry] : []))
  const shown = [...items, ...timeline.happenedNext].map((entry) => entry.event)
  const certain = firstStatusChange(shown, now)
  const signature = articleSignature(timeline)
  const moments = new Set(merged.flatMap(({ event }) => momentsOf(event)))
  const before = [...moments]
    .filter((moment) => moment > now.getTime() && moment < (certain?.getTime() ?? Number.POSITIVE_INFINITY))
    .sort((one, other) => one - other)
  const change = before.find((moment) => articleSignature(select(new Date(moment))) !== signature)
  return change === undefined ? certain : new Date(change)
}

/** When the selection may see an event in another way: it is due soon, its status changes, or else its date begins. */
function momentsOf(event: TimelineEvent): readonly number[] {
  const begins = event.sortFrom.getTime()
  const statusEnds = statusEndOf(event)?.getTime()
  return statusEnds === undefined ? [begins] : [begins - dueSoon, statusEnds]
}

function articleSignature<E extends TimelineEvent>(timeline: ArticleTimeline<E>): string {
  const items = timeline.items.map((item) => (item.kind === 'here' ? 'here' : entrySignature(item.entry)))
  return JSON.stringify([items, timeline.happenedNext.map(entrySignature), timeline.moreCount])
}

function entrySignature<E extends TimelineEvent>(entry: TimelineEntry<E>): string {
  return `${entry.event.id} ${entry.status}`
}
