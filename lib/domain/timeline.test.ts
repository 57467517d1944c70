import { describe, expect, it } from 'vitest'
import {
  sampleEvent as event,
  januaryEvents as january,
  sampleStoryNumber as storyNumber,
} from '#domain/testing/sample-events.ts'
import { locales } from '#i18n/locales.ts'
import { arrangeStoryTimeline } from './arrange-story-timeline.ts'
import { statusOf, type TimelineEvent } from './event.ts'
import { type ArticleTimelineOf, selectArticleTimeline, type TimelineItem } from './select-article-timeline.ts'
import type { TimelineEntry } from './timeline-entries.ts'

const now = new Date('2024-06-01T12:00:00Z')

function article(rest: Partial<ArticleTimelineOf> = {}): ArticleTimelineOf {
  return { number: 12, storyNumber, publishedAt: new Date('2024-01-06T10:00:00Z'), overrides: new Map(), ...rest }
}

const reports = (articleNumber: number) => ({ articles: [{ articleNumber, role: 'reports' as const, isMain: true }] })
const pinnedInStory = { stories: [{ storyNumber, isPinned: true, isHidden: false }] }
const hiddenInStory = { stories: [{ storyNumber, isPinned: false, isHidden: true }] }

const idsOf = (entries: readonly TimelineEntry<TimelineEvent>[]) => entries.map((entry) => entry.event.id)
const itemsOf = (items: readonly TimelineItem<TimelineEvent>[]) =>
  items.map((item) => (item.kind === 'here' ? `here ${item.dayKey}` : item.entry.event.id))

describe('order', () => {
  it('is by day, by hand within the day, then by time, then by id', () => {
    const events = [
      event('d', '2024-01-05', { seq: 1 }),
      event('c', '2024-01-05T09:00', { timeZone: 'Europe/Kyiv', seq: 2 }),
      event('b', '2024-01-04'),
      event('f', '2024-01-05T08:00', { timeZone: 'Europe/Kyiv', seq: 2 }),
      event('a', '2024-01-05', { seq: 1 }),
      event('e', '2024-01-05', { seq: 0.5 }),
    ]
    const { months } = arrangeStoryTimeline(events, storyNumber, 'uk', now)
    expect(months[0]?.days.map((day) => idsOf(day.entries))).toEqual([['b'], ['e', 'a', 'd', 'f', 'c']])
  })

  it('puts years and months before the days of their month, under their own headings', () => {
    const events = [
      event('day', '2024-01-01'),
      event('month', '2024-01', { seq: 9 }),
      event('year', '2024', { seq: 9 }),
      event('before', '2023-12-31'),
      event('february', '2024-02'),
    ]
    const { months, count } = arrangeStoryTimeline(events, storyNumber, 'uk', now)
    expect(months.map(({ key, undated, days }) => [key, idsOf(undated), days.map((day) => day.key)])).toEqual([
      ['2023-12', [], ['2023-12-31']],
      ['2024', ['year'], []],
      ['2024-01', ['month'], ['2024-01-01']],
      ['2024-02', ['february'], []],
    ])
    expect(count).toBe(5)
  })

  it('files a minute under the day of its own place', () => {
    const late = event('late', '2024-01-04T23:30', { timeZone: 'America/New_York' })
    const { months } = arrangeStoryTimeline([late, event('kyiv', '2024-01-05')], storyNumber, 'uk', now)
    expect(months[0]?.days.map((day) => day.key)).toEqual(['2024-01-04', '2024-01-05'])
  })

  it('does not depend on the order it was given', () => {
    const shuffled = [...january].reverse()
    expect(selectArticleTimeline(shuffled, article(), 'uk', now)).toEqual(
      selectArticleTimeline(january, article(), 'uk', now),
    )
  })
})

describe('status', () => {
  it.each([
    ['occurred', '2024-05-31', 'occurred'],
    ['occurred', '2024-06-01', 'occurred'],
    ['occurred', '2024-06-02', 'upcoming'],
    ['occurred', '2024-06', 'occurred'],
    ['scheduled', '2024-05-31', 'was-due'],
    ['scheduled', '2024-06-01', 'upcoming'],
    ['scheduled', '2024-06-02', 'upcoming'],
    ['scheduled', '2024', 'upcoming'],
    ['postponed', '2024-06-02', 'postponed'],
    ['cancelled', '2024-05-31', 'cancelled'],
    ['unknown', '2024-05-31', 'unknown'],
  ] as const)('%s, %s: %s', (occurrence, edtf, status) => {
    expect(statusOf(event('a', edtf, { occurrence }), now)).toBe(status)
  })

  it('a day ends at midnight in Kyiv', () => {
    const meeting = event('a', '2024-06-01', { occurrence: 'scheduled' })
    expect(statusOf(meeting, new Date('2024-06-01T20:59:59.999Z'))).toBe('upcoming')
    expect(statusOf(meeting, new Date('2024-06-01T21:00:00Z'))).toBe('was-due')
  })
})

describe('under an article', () => {
  it('shows the event it reports, marked, and the nearest three on each side', () => {
    const events = january.map((one) => (one.id === 'e10' ? event('e10', one.edtf, reports(12)) : one))
    const { items, moreCount, happenedNext } = selectArticleTimeline(events, article(), 'uk', now)
    expect(itemsOf(items)).toEqual(['e07', 'e08', 'e09', 'e10', 'e11', 'e12', 'e13'])
    const current = items.filter((item) => item.kind === 'event' && item.entry.isCurrent)
    expect(itemsOf(current)).toEqual(['e10'])
    expect(moreCount).toBe(13)
    expect(happenedNext).toEqual([])
  })

  it('marks the day of first publication when it reports none', () => {
    const { items } = selectArticleTimeline(january, article(), 'uk', now)
    expect(itemsOf(items)).toEqual(['e04', 'e05', 'e06', 'here 2024-01-06', 'e07', 'e08', 'e09'])
  })

  it('reads the day of first publication on the clocks of Kyiv', () => {
    const late = article({ publishedAt: new Date('2024-01-06T22:30:00Z') })
    expect(itemsOf(selectArticleTimeline(january, late, 'uk', now).items)).toContain('here 2024-01-07')
  })

  it('stands before what happened at a later minute of the same day', () => {
    const events = [
      event('morning', '2024-01-06T09:00', { timeZone: 'Europe/Kyiv' }),
      event('evening', '2024-01-06T19:00', { timeZone: 'Europe/Kyiv' }),
    ]
    expect(itemsOf(selectArticleTimeline(events, article(), 'uk', now).items)).toEqual([
      'morning',
      'here 2024-01-06',
      'evening',
    ])
  })

  it('gives the places of a short side to the other', () => {
    const events = january.map((one) => (one.id === 'e02' ? event('e02', one.edtf, reports(12)) : one))
    const { items } = selectArticleTimeline(events, article(), 'uk', now)
    expect(itemsOf(items)).toEqual(['e01', 'e02', 'e03', 'e04', 'e05', 'e06', 'e07'])
  })

  it('shows a short story whole', () => {
    const { items, moreCount } = selectArticleTimeline(january.slice(0, 5), article(), 'uk', now)
    expect(itemsOf(items)).toHaveLength(6)
    expect(moreCount).toBe(0)
  })

  it('prefers an important event to a near one', () => {
    const events = january.map((one) => (one.id === 'e01' ? event('e01', one.edtf, { importance: 5 }) : one))
    expect(itemsOf(selectArticleTimeline(events, article(), 'uk', now).items)).toEqual([
      'e01',
      'e05',
      'e06',
      'here 2024-01-06',
      'e07',
      'e08',
      'e09',
    ])
  })

  it('always shows what is pinned in the story or in the article', () => {
    const events = [event('old', '2020-02-02', pinnedInStory), ...january]
    const { items } = selectArticleTimeline(events, article({ overrides: new Map([['e20', 'pin']]) }), 'uk', now)
    expect(itemsOf(items)[0]).toBe('old')
    expect(itemsOf(items).at(-1)).toBe('e20')
  })

  it('never hides an event due in the next 30 days', () => {
    const due = Array.from({ length: 12 }, (_, index) =>
      event(`due${index}`, '2024-06-30', { occurrence: 'scheduled', importance: 1, seq: index }),
    )
    const far = event('far', '2024-07-02', { occurrence: 'scheduled', importance: 1 })
    const { items, moreCount } = selectArticleTimeline([...january, ...due, far], article(), 'uk', now)
    expect(itemsOf(items).filter((id) => id.startsWith('due'))).toHaveLength(12)
    expect(itemsOf(items)).not.toContain('far')
    expect(moreCount).toBe(15)
  })

  it('leaves out what is hidden, and counts what the story page still shows', () => {
    const events = [...january.slice(0, 6), event('hidden', '2024-01-06', hiddenInStory)]
    const overrides = new Map([['e05', 'hide' as const]])
    const { items, moreCount } = selectArticleTimeline(events, article({ overrides }), 'uk', now)
    expect(itemsOf(items)).toEqual(['e01', 'e02', 'e03', 'e04', 'e06', 'here 2024-01-06'])
    expect(moreCount).toBe(1)
  })

  it('an article may pin what its story hides', () => {
    const events = [...january.slice(0, 3), event('hidden', '2024-01-05', hiddenInStory)]
    const { items, moreCount } = selectArticleTimeline(
      events,
      article({ overrides: new Map([['hidden', 'pin']]) }),
      'uk',
      now,
    )
    expect(itemsOf(items)).toEqual(['e01', 'e02', 'e03', 'hidden', 'here 2024-01-06'])
    expect(moreCount).toBe(0)
  })

  it('has nothing to show without events', () => {
    expect(selectArticleTimeline([], article(), 'uk', now)).toEqual({ items: [], happenedNext: [], moreCount: 0 })
  })

  it('shows a retracted event in its place', () => {
    const retracted = { ...event('wrong', '2024-01-05'), claim: 'retracted' }
    const { items } = selectArticleTimeline([retracted], article(), 'uk', now)
    expect(items[0]).toMatchObject({ kind: 'event', entry: { event: { id: 'wrong', claim: 'retracted' } } })
  })
})

describe('what happened next', () => {
  const addedLater = { createdAt: new Date('2024-02-01T00:00:00Z') }

  it('holds what was added after the day of the article, about later days', () => {
    const events = [
      event('known', '2024-01-10'),
      event('later', '2024-01-20', addedLater),
      event('earlier', '2024-01-02', addedLater),
    ]
    const { items, happenedNext } = selectArticleTimeline(events, article(), 'uk', now)
    expect(idsOf(happenedNext)).toEqual(['later'])
    expect(itemsOf(items)).toEqual(['earlier', 'here 2024-01-06', 'known'])
  })

  it('does not hold what was added on the day itself', () => {
    const sameDay = { createdAt: new Date('2024-01-06T20:00:00Z') }
    const { happenedNext } = selectArticleTimeline([event('a', '2024-01-07', sameDay)], article(), 'uk', now)
    expect(happenedNext).toEqual([])
  })

  it.each([
    ['is still ahead', event('a', '2024-07-20', { ...addedLater, occurrence: 'scheduled' })],
    ['was due', event('a', '2024-03-01', { ...addedLater, occurrence: 'scheduled' })],
    ['is pinned', event('a', '2024-03-01', { ...addedLater, ...pinnedInStory })],
    ['the article itself speaks of', event('a', '2024-03-01', { ...addedLater, ...reports(12) })],
  ])('does not hold what %s', (_, one) => {
    const { items, happenedNext } = selectArticleTimeline([one], article(), 'uk', now)
    expect(happenedNext).toEqual([])
    expect(itemsOf(items)).toContain('a')
  })

  it('shows the five nearest and counts the others', () => {
    const events = january.map((one) => ({ ...one, ...addedLater }))
    const { happenedNext, items, moreCount } = selectArticleTimeline(events, article(), 'uk', now)
    expect(idsOf(happenedNext)).toEqual(['e07', 'e08', 'e09', 'e10', 'e11'])
    expect(itemsOf(items)).toContain('e12')
    expect(new Set([...itemsOf(items), ...idsOf(happenedNext)]).size).toBe(items.length + happenedNext.length)
    expect(items.length - 1 + happenedNext.length + moreCount).toBe(20)
  })
})

describe('languages', () => {
  it('choose nothing: the same events in the same order', () => {
    const [uk, ...others] = locales.map((locale) => selectArticleTimeline(january, article(), locale, now))
    for (const other of others) expect(itemsOf(other.items)).toEqual(itemsOf(uk?.items ?? []))
  })

  it('an event without words in the language appears only where a fallback is allowed', () => {
    const inUkrainian = { texts: { uk: { text: 'подія' } } }
    const events = [
      event('closed', '2024-01-04', inUkrainian),
      event('open', '2024-01-05', { ...inUkrainian, fallbackAllowed: true }),
    ]
    const { items } = selectArticleTimeline(events, article(), 'en', now)
    expect(itemsOf(items)).toEqual(['open', 'here 2024-01-06'])
    expect(items[0]).toMatchObject({ entry: { locale: 'uk' } })
    expect(arrangeStoryTimeline(events, storyNumber, 'en', now).count).toBe(1)
    expect(arrangeStoryTimeline(events, storyNumber, 'uk', now).count).toBe(2)
  })

  it('a fallback is the language of origin, or the first that has words', () => {
    const open = { fallbackAllowed: true, originLocale: 'ru' as const }
    const events = [
      event('a', '2024-01-01', { ...open, texts: { ru: { text: 'событие' }, uk: { text: 'подія' } } }),
      event('b', '2024-01-02', { ...open, texts: { uk: { text: 'подія' } } }),
      event('c', '2024-01-03', { ...open, texts: {} }),
    ]
    const { months } = arrangeStoryTimeline(events, storyNumber, 'en', now)
    const entries = months.flatMap((month) => month.days.flatMap((day) => day.entries))
    expect(entries.map((entry) => [entry.event.id, entry.locale])).toEqual([
      ['a', 'ru'],
      ['b', 'uk'],
    ])
  })

  it('does not move another event into the place of one without words', () => {
    const events = january.map((one) =>
      one.id === 'e05' ? event('e05', one.edtf, { texts: { uk: { text: 'х' } } }) : one,
    )
    expect(itemsOf(selectArticleTimeline(events, article(), 'en', now).items)).toEqual([
      'e04',
      'e06',
      'here 2024-01-06',
      'e07',
      'e08',
      'e09',
    ])
  })
})

describe('merged events', () => {
  it('disappear, and what they were merged into keeps all their ids', () => {
    const events = [
      event('kept', '2024-01-05', { formerIds: ['gone'] }),
      event('second', '2024-01-05', { mergedIntoId: 'kept' }),
      event('third', '2024-01-05', { mergedIntoId: 'second' }),
      event('elsewhere', '2024-01-05', { mergedIntoId: 'unknown' }),
    ]
    const { items } = selectArticleTimeline(events, article(), 'uk', now)
    expect(itemsOf(items)).toEqual(['kept', 'here 2024-01-06'])
    expect(items[0]).toMatchObject({ entry: { formerIds: ['gone', 'second', 'third'] } })
  })

  it('a circle ends', () => {
    const events = [event('a', '2024-01-05', { mergedIntoId: 'b' }), event('b', '2024-01-05', { mergedIntoId: 'a' })]
    expect(arrangeStoryTimeline(events, storyNumber, 'uk', now).count).toBe(0)
  })
})

describe('changesAt', () => {
  const story = (events: TimelineEvent[]) => arrangeStoryTimeline(events, storyNumber, 'uk', now).changesAt
  const under = (events: TimelineEvent[]) => selectArticleTimeline(events, article(), 'uk', now).changesAt

  it.each([
    ['nothing lies ahead', [event('a', '2024-05-01')], undefined],
    ['a scheduled day ends', [event('a', '2024-06-10', { occurrence: 'scheduled' })], '2024-06-10T21:00:00.000Z'],
    ['something begins', [event('a', '2024-06-10')], '2024-06-09T21:00:00.000Z'],
    [
      'the earliest of several',
      [event('a', '2024-06-20'), event('b', '2024-06-01', { occurrence: 'scheduled' })],
      '2024-06-01T21:00:00.000Z',
    ],
    ['a cancelled event says the same for ever', [event('a', '2024-06-10', { occurrence: 'cancelled' })], undefined],
    ['a hidden event says nothing', [event('a', '2024-06-10', hiddenInStory)], undefined],
  ])('%s', (_, events, expected) => {
    expect(story(events)?.toISOString()).toBe(expected)
    expect(under(events)?.toISOString()).toBe(expected)
  })

  it('comes 30 days before an event that is not shown yet', () => {
    const far = event('far', '2025-01-10', { occurrence: 'scheduled', importance: 1 })
    expect(under([...january, far])?.toISOString()).toBe('2024-12-10T22:00:00.000Z')
  })

  it('is the first moment at which the view differs', () => {
    const events = [...january, event('a', '2024-06-10', { occurrence: 'scheduled' }), event('b', '2024-08-10')]
    const changesAt = under(events)
    const view = (at: Date) => {
      const { items, moreCount } = selectArticleTimeline(events, article(), 'uk', at)
      return JSON.stringify([items, moreCount])
    }
    expect(changesAt).toBeDefined()
    const moment = changesAt?.getTime() ?? 0
    expect(view(new Date(moment - 1))).toBe(view(now))
    expect(view(new Date(moment))).not.toBe(view(now))
  })
})

describe('the story page', () => {
  it('shows what is ahead once more, soonest first', () => {
    const events = [
      event('past', '2024-05-01'),
      event('second', '2024-09-01', { occurrence: 'scheduled' }),
      event('first', '2024-07-01', { occurrence: 'scheduled' }),
    ]
    const { upcoming, count } = arrangeStoryTimeline(events, storyNumber, 'uk', now)
    expect(idsOf(upcoming)).toEqual(['first', 'second'])
    expect(count).toBe(3)
  })
})
