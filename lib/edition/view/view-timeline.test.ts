import { describe, expect, test } from 'vitest'
import type { EventRecord } from '#data/published/events.ts'
import type { StoryRecord } from '#data/published/stories.ts'
import { arrangeStoryTimeline } from '#domain/arrange-story-timeline.ts'
import { parseEventDate } from '#domain/event-date.ts'
import { selectArticleTimeline } from '#domain/select-article-timeline.ts'
import { sampleContext } from '#edition/testing/sample-context.ts'
import type { Locale } from '#i18n/locales.ts'
import { pickRunningStory } from './pick-running-story.ts'
import { viewArticleTimeline, viewStoryTimeline } from './view-timeline.ts'

const now = new Date('2024-01-12T10:00:00Z')

function event(id: string, edtf: string, changes: Partial<EventRecord> = {}): EventRecord {
  return {
    ...{ id, formerIds: [], mergedIntoId: null, timeZone: null, seq: 0, occurrence: 'occurred', importance: 3 },
    ...parseEventDate(edtf),
    ...{ originLocale: 'uk', fallbackAllowed: true, createdAt: new Date(0), claim: 'confirmed' },
    ...{ occurredEdtf: null, attribution: null, sources: [], articles: [] },
    texts: { uk: { text: `подія ${id}`, attributedTo: null, dateNote: null } },
    stories: [{ storyNumber: 1, isPinned: false, isHidden: false }],
    ...changes,
  } as EventRecord
}

const story = (number: number): StoryRecord => ({
  ...{ number, originLocale: 'uk', photoId: null, isDemo: false },
  texts: { uk: { slug: 'tema', title: 'Тема', summary: '' } },
})

describe('the timeline under an article', () => {
  const article = { number: 5, storyNumber: 1, publishedAt: new Date('2024-01-06T10:00:00Z'), overrides: new Map() }
  const view = async (events: readonly EventRecord[], locale: Locale = 'uk') =>
    viewArticleTimeline(selectArticleTimeline(events, article, locale, now), story(1), 5, await sampleContext(locale))

  test('marks the day of the article where it reports none of the events', async () => {
    const timeline = await view([event('a', '2024-01-04'), event('b', '2024-01-10')])
    expect(timeline?.items.map((item) => (item.kind === 'here' ? item.date.text : item.entry.anchor))).toEqual([
      'e-a',
      '6 січня 2024',
      'e-b',
    ])
  })

  test('tells who said it, what about, how sure it is and from where it is known', async () => {
    const said = event('a', '2024-01-04', {
      attribution: 'said',
      claim: 'denied',
      occurredEdtf: '2024-01-02',
      texts: { en: { text: 'He said so.', attributedTo: 'A speaker', dateNote: 'local time' } },
      sources: [{ url: 'https://example.org/', publisher: 'Paper', title: null, language: 'en', kind: 'report' }],
    })
    const timeline = await view([said], 'en')
    const [item] = timeline?.items ?? []
    expect(item?.kind === 'event' && item.entry).toMatchObject({
      date: { iso: '2024-01-04', text: '4 January 2024' },
      about: { iso: '2024-01-02', text: '2 January 2024' },
      ...{ attribution: 'said', attributedTo: 'A speaker', claim: 'denied', dateNote: 'local time' },
      sources: [{ publisher: 'Paper', href: 'https://example.org/', lang: 'en', kind: 'report' }],
    })
  })

  test('names the language of a publisher whose name is not in the page’s', async () => {
    const source = { url: null, title: null, kind: 'report' } as const
    const told = event('a', '2024-01-04', {
      sources: [
        { ...source, publisher: 'The Paper', language: 'en' },
        { ...source, publisher: 'Укрінформ', language: 'uk' },
      ],
    })
    const [item] = (await view([told], 'ru'))?.items ?? []
    const sources = item?.kind === 'event' ? item.entry.sources : []
    expect(sources.map(({ publisherLang }) => publisherLang)).toEqual(['en', 'uk'])
    const [own] = (await view([told], 'uk'))?.items ?? []
    const [foreign, ours] = own?.kind === 'event' ? own.entry.sources : []
    expect(foreign).toHaveProperty('publisherLang', 'en')
    expect(ours).not.toHaveProperty('publisherLang')
  })

  test('names the language of a text that is not the page’s', async () => {
    const [item] = (await view([event('a', '2024-01-04')], 'en'))?.items ?? []
    expect(item?.kind === 'event' && item.entry).toMatchObject({ text: 'подія a', lang: 'uk' })
  })

  test('keeps the anchors of merged events', async () => {
    const [item] =
      (await view([event('a', '2024-01-04'), event('b', '2024-01-04', { mergedIntoId: 'a' })]))?.items ?? []
    expect(item?.kind === 'event' && item.entry.formerAnchors).toEqual(['e-b'])
  })

  test('is not there when there is nothing to show', async () => {
    expect(await view([event('a', '2024-01-04', { fallbackAllowed: false })], 'en')).toBeUndefined()
  })
})

test('the timeline of a story has a title for each month, and years by themselves', async () => {
  const events = [event('y', '2023'), event('m', '2024-01'), event('d', '2024-01-04')]
  const timeline = viewStoryTimeline(arrangeStoryTimeline(events, 1, 'uk', now), await sampleContext('uk'))
  expect(timeline.months.map(({ key, title }) => [key, title])).toEqual([
    ['2023', '2023'],
    ['2024-01', 'Січень 2024'],
  ])
  expect(timeline.months[1]).toMatchObject({
    undated: [{ anchor: 'e-m' }],
    days: [{ key: '2024-01-04', entries: [{ anchor: 'e-d' }] }],
  })
})

describe('the running story', () => {
  const inStory = (storyNumber: number) => ({ stories: [{ storyNumber, isPinned: false, isHidden: false }] })
  const past = event('past', '2024-01-04', inStory(1))
  const ahead = event('ahead', '2024-02-01', { ...inStory(2), occurrence: 'scheduled' })

  test('is the first with something ahead, which it shows next', () => {
    const picked = pickRunningStory([story(1), story(2)], [past, ahead], 'uk', now)
    expect(picked).toMatchObject({ story: { number: 2 }, recent: [], next: { event: { id: 'ahead' } } })
    expect(picked?.changesAt).toEqual(ahead.sortTo)
  })

  test('is the first at all when nothing lies ahead, with its latest three events', () => {
    const days = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'].map((day) => event(day, day, inStory(1)))
    const picked = pickRunningStory([story(2), story(1)], days, 'uk', now)
    expect(picked?.story.number).toBe(1)
    expect(picked?.recent.map((entry) => entry.event.id)).toEqual(['2024-01-02', '2024-01-03', '2024-01-04'])
    expect(picked).not.toHaveProperty('next')
  })

  test('is none without events', () => {
    expect(pickRunningStory([story(1)], [], 'uk', now)).toBeUndefined()
  })
})
