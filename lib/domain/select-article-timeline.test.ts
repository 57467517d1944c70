// Against every moment tried; what is selected is tested in timeline.test.ts.
import { expect, it } from 'vitest'
import { januaryEvents, sampleEvent, sampleStoryNumber } from '#domain/testing/sample-events.ts'
import { occurrences, type TimelineEvent } from './event.ts'
import { selectArticleTimeline } from './select-article-timeline.ts'

const now = new Date('2024-06-01T12:00:00Z')
const article = {
  ...{ number: 12, storyNumber: sampleStoryNumber, publishedAt: new Date('2024-01-06T10:00:00Z') },
  overrides: new Map<string, 'pin' | 'hide'>(),
}
const hidden = { stories: [{ storyNumber: sampleStoryNumber, isPinned: false, isHidden: true }] }
const days = ['2024-05-20', '2024-06-01', '2024-06-02', '2024-06-10', '2024-07-01', '2024-08', '2024-12-10', '2025']
/** A story of its own for each seed: some events hidden, unimportant, added late, or without words in the language. */
const storyOf = (seed: number) =>
  januaryEvents.slice(0, seed % 21).concat(
    days.map((day, index) => {
      const turn = seed * 7 + index * 3
      return sampleEvent(`f${index}`, day, {
        occurrence: occurrences[turn % 5] ?? 'occurred',
        importance: 1 + (turn % 4),
        createdAt: new Date(turn % 3 === 0 ? '2024-05-01T00:00:00Z' : '2024-01-01T00:00:00Z'),
        ...(turn % 11 === 0 ? hidden : {}),
        ...(turn % 13 === 0 ? { texts: { en: { text: 'event' } } } : {}),
      })
    }),
  )
const viewAt = (events: TimelineEvent[], at: Date) => {
  const { items, happenedNext, moreCount } = selectArticleTimeline(events, article, 'uk', at)
  return JSON.stringify([items, happenedNext, moreCount])
}
const twoDays = 48 * 3_600_000

it.each(Array.from({ length: 25 }, (_, seed) => seed))(
  'changesAt is the first moment at which the view differs, in story %i',
  (seed) => {
    const events = storyOf(seed)
    const changesAt = selectArticleTimeline(events, article, 'uk', now).changesAt?.getTime()
    const atFirst = viewAt(events, now)
    const last = changesAt ?? new Date('2025-03-01T00:00:00Z').getTime()
    const tried = Array.from(
      { length: Math.ceil((last - now.getTime()) / twoDays) },
      (_, n) => now.getTime() + n * twoDays,
    )
    expect([...tried, last - 1].filter((at) => viewAt(events, new Date(at)) !== atFirst)).toEqual([])
    if (changesAt !== undefined) expect(viewAt(events, new Date(changesAt))).not.toBe(atFirst)
  },
)
