// The running story of the front page, and the part of its timeline that is shown there.
import type { EventRecord } from '#data/published/events.ts'
import type { StoryRecord } from '#data/published/stories.ts'
import { arrangeStoryTimeline } from '#domain/arrange-story-timeline.ts'
import type { TimelineEntry } from '#domain/timeline-entries.ts'
import type { Locale } from '#i18n/locales.ts'

/** How many past events are shown. */
const recentCount = 3

export type RunningStory = {
  readonly story: StoryRecord
  /** Oldest first. */
  readonly recent: readonly TimelineEntry<EventRecord>[]
  readonly next?: TimelineEntry<EventRecord>
  /** When another story, or another part of this one, would be picked. */
  readonly changesAt?: Date
}

/**
 * The first of the stories (given most recently written about first) that has something ahead; else the first that
 * has events at all.
 */
export function pickRunningStory(
  stories: readonly StoryRecord[],
  events: readonly EventRecord[],
  locale: Locale,
  now: Date,
): RunningStory | undefined {
  const candidates = stories
    .map((story) => ({ story, timeline: arrangeStoryTimeline(eventsOf(story, events), story.number, locale, now) }))
    .filter(({ timeline }) => timeline.count > 0)
  const picked = candidates.find(({ timeline }) => timeline.upcoming.length > 0) ?? candidates[0]
  if (!picked) return undefined
  const { story, timeline } = picked
  const entries = timeline.months.flatMap((month) => [...month.undated, ...month.days.flatMap((day) => day.entries)])
  const past = entries.filter((entry) => entry.status !== 'upcoming')
  const changes = candidates.flatMap((one) => one.timeline.changesAt?.getTime() ?? [])
  return {
    story,
    recent: past.slice(-recentCount),
    ...(timeline.upcoming[0] ? { next: timeline.upcoming[0] } : {}),
    ...(changes.length > 0 ? { changesAt: new Date(Math.min(...changes)) } : {}),
  }
}

function eventsOf(story: StoryRecord, events: readonly EventRecord[]): readonly EventRecord[] {
  return events.filter((event) => event.stories.some((one) => one.storyNumber === story.number))
}
