// Events of one story, for tests of timelines.
import type { TimelineEvent } from '#domain/event.ts'
import { parseEventDate } from '#domain/event-date.ts'

/** The story that the events belong to. */
export const sampleStoryNumber = 7

const texts = { uk: { text: 'подія' }, en: { text: 'event' }, ru: { text: 'событие' } }

/** An ordinary event with words in every language. */
export function sampleEvent(id: string, edtf: string, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  const { sortFrom, sortTo, dayKey } = parseEventDate(edtf, rest.timeZone ?? undefined)
  return {
    id,
    formerIds: [],
    edtf,
    timeZone: null,
    sortFrom,
    sortTo,
    dayKey,
    seq: 0,
    occurrence: 'occurred',
    importance: 3,
    originLocale: 'uk',
    fallbackAllowed: false,
    createdAt: new Date('2024-01-01T00:00:00Z'),
    texts,
    articles: [],
    stories: [{ storyNumber: sampleStoryNumber, isPinned: false, isHidden: false }],
    ...rest,
  }
}

/** Twenty days of January, e01 … e20, one event each. */
export const januaryEvents = Array.from({ length: 20 }, (_, index) => {
  const day = String(index + 1).padStart(2, '0')
  return sampleEvent(`e${day}`, `2024-01-${day}`)
})
