// What the screens of tags, people, stories, events, the front page, pages and settings are made of, on both engines.
import { beforeAll, describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveEvent } from '#newsroom/commands/save-event.ts'
import { saveFrontPage } from '#newsroom/commands/save-front-page.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { saveSettings } from '#newsroom/commands/save-settings.ts'
import { saveStaticPage } from '#newsroom/commands/save-static-page.ts'
import { saveStory } from '#newsroom/commands/save-story.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'
import { chief, editor, reporter } from '#newsroom/testing/actors.ts'
import { type Desk, openDesk, writeArticle } from '#newsroom/testing/desk.ts'
import { findFrontScreen } from './find-front-screen.ts'
import { findDemo, findSettingsScreen } from './find-settings-screen.ts'
import { getEventScreen, listEventsScreen } from './list-events-screen.ts'
import { getPageScreen, listPagesScreen } from './list-pages-screen.ts'
import { getPersonScreen, listOtherPeople, listPeopleScreen } from './list-people-screen.ts'
import { listSectionsScreen } from './list-sections-screen.ts'
import { getStoryScreen, listStoriesScreen } from './list-stories-screen.ts'
import { getTagScreen, listTagsScreen } from './list-tags-screen.ts'
import { searchArticles } from './search-articles.ts'

setUpFreshDatabase()

const uk = 'uk' as const
const anyEvent = { text: '', awaiting: false, page: 1 }
let desk: Desk
let articleNumber: number

beforeAll(async () => {
  desk = await openDesk()
  articleNumber = await writeArticle(desk)
  await publishEdition(systemCli, { articleNumber, locale: uk })
})

function named(name: string) {
  return { originLocale: uk, texts: { uk: { name } } }
}

describe('articles to pick', () => {
  const find = async (text: string) => (await searchArticles(editor, { text, locale: uk })).map((one) => one.number)

  it('are found by words of headline and standfirst in any order, case and language, and by their number', async () => {
    const texts = { headline: 'Міст через Псел', standfirst: 'Рух відкриють у п’ятницю, на 50% раніше.', body: [] }
    const number = await writeArticle(await openDesk(), uk, { texts })
    for (const text of ["П'ЯТНИЦЮ міст", 'псел раніше', '50%', `№ ${number}`])
      expect(await find(text)).toEqual([number])
    expect(await find('міст субота')).toEqual([])
    expect(await find('5_%')).toEqual([])
    expect((await find(' '))[0]).toBe(number)
  })
})

describe('tags and people', () => {
  it('are found by any letter case of their name in any language, with how many articles need them', async () => {
    const { id } = await saveTag(systemCli, { originLocale: uk, texts: { uk: { name: 'Їжа' }, en: { name: 'Food' } } })
    for (const text of ['їЖА', 'food']) {
      expect((await listTagsScreen(editor, text, uk)).rows).toMatchObject([
        { id, name: 'Їжа', missing: ['ru'], articleCount: 0 },
      ])
    }
    expect(await getTagScreen(editor, desk.tagId, uk)).toMatchObject({
      uses: { count: 1, newest: [{ number: articleNumber, headline: 'Headline in uk' }] },
    })
    expect((await listTagsScreen(editor, 'такого немає', uk)).total).toBe(0)
  })

  it('show their former addresses, and everybody else whom they could be merged with', async () => {
    const { id, slug } = await savePerson(systemCli, named('Дар’я Мар’яненко'))
    await savePerson(systemCli, { id, slug: 'daria', ...named('Дар’я Мар’яненко') })
    expect(await getPersonScreen(chief, id, uk)).toMatchObject({ slug: 'daria', formerSlugs: [slug] })
    expect((await listPeopleScreen(chief, "дар'я", uk)).rows).toMatchObject([{ id, articleCount: 0 }])
    const others = await listOtherPeople(chief, id, uk)
    expect(others.map((person) => person.id)).toContain(desk.authorId)
    expect(others.map((person) => person.id)).not.toContain(id)
  })

  it('count the articles of a section', async () => {
    expect(await listSectionsScreen(chief, uk)).toContainEqual(
      expect.objectContaining({ id: desk.sectionId, articleCount: 1 }),
    )
  })
})

describe('events', () => {
  it('are listed newest day first, by story and by what they say', async () => {
    const story = await saveStory(systemCli, {
      originLocale: uk,
      texts: { uk: { title: 'Міст', summary: '', state: 'live' } },
    })
    const event = (edtf: string, text: string, more: object = {}) =>
      saveEvent(systemCli, { edtf, originLocale: uk, texts: { uk: { text } }, ...more })
    const inStory = { stories: [{ storyNumber: story.number }] }
    const early = await event('2024-01-04', 'Міст закрили.', inStory)
    const late = await event('2024-01-06', 'Міст відкрили.', inStory)
    const other = await event('2024-01-05', 'Йшов дощ.')

    const all = await listEventsScreen(editor, anyEvent, uk)
    expect(all.rows.map((row) => row.id)).toEqual([late.id, other.id, early.id])
    const ofStory = await listEventsScreen(editor, { ...anyEvent, storyNumber: story.number }, uk)
    expect(ofStory.rows.map((row) => row.id)).toEqual([late.id, early.id])
    const found = await listEventsScreen(editor, { ...anyEvent, text: 'ЙШОВ' }, uk)
    expect(found.rows.map((row) => row.id)).toEqual([other.id])

    expect(await listStoriesScreen(editor, uk)).toMatchObject([{ title: 'Міст', eventCount: 2, articleCount: 0 }])
    expect(await getStoryScreen(editor, story.number, uk)).toMatchObject({
      events: [{ id: late.id }, { id: early.id }],
      paths: [{ locale: uk, path: `/ua/story/mist-${story.number}` }],
    })
  })

  it('await an outcome from the moment their day is over, until somebody says what came of them', async () => {
    const due = { edtf: '2024-02-01', originLocale: uk, texts: { uk: { text: 'Мали відкрити.' } } }
    const { id } = await saveEvent(systemCli, { ...due, occurrence: 'scheduled' })
    await saveEvent(systemCli, { ...due, edtf: '2999-01-01', occurrence: 'scheduled' })
    const awaited = await listEventsScreen(editor, { ...anyEvent, awaiting: true }, uk)
    expect(awaited.rows).toMatchObject([{ id, isAwaited: true }])
    expect(awaited.awaitedCount).toBe(1)

    const { version, fields } = await getEventScreen(editor, id, uk)
    expect(fields.date).toMatchObject({ precision: 'day', day: '2024-02-01' })
    await saveEvent(editor, { id, expectedVersion: version, ...due, occurrence: 'cancelled' })
    expect((await listEventsScreen(editor, { ...anyEvent, awaiting: true }, uk)).rows).toEqual([])
  })
})

describe('the front page', () => {
  it('says where each pick is seen, and which times are over', async () => {
    const draft = await writeArticle(desk)
    const pinnedUntil = new Date(Date.now() + 3_600_000)
    const picks = [{ articleNumber, pinnedUntil }, { articleNumber: draft }]
    await saveFrontPage(editor, { expected: [], picks })
    expect(await findFrontScreen(editor, uk)).toMatchObject({
      picks: [
        { articleNumber, liveIn: [uk], pinnedUntil: pinnedUntil.toISOString(), isOver: false },
        { articleNumber: draft, liveIn: [], pinnedUntil: null, isOver: false },
      ],
      path: '/ua',
    })
  })

  it('takes a time on the clocks of Kyiv, and asks which when it comes twice', async () => {
    const expected = [articleNumber, (await findFrontScreen(editor, uk)).picks[1]?.articleNumber ?? 0]
    const until = (wall: string, turn?: 'second') => ({
      expected,
      picks: [{ articleNumber, pinnedUntil: { wall, ...(turn && { turn }) } }],
    })
    await expect(saveFrontPage(editor, until('2099-10-25T03:30'))).rejects.toMatchObject({ key: 'time-comes-twice' })
    await saveFrontPage(editor, until('2099-10-25T03:30', 'second'))
    expect((await findFrontScreen(editor, uk)).picks[0]?.pinnedUntil).toBe('2099-10-25T01:30:00.000Z')
  })
})

describe('pages of the site', () => {
  it('are refused to whoever did not see what somebody else has saved', async () => {
    const page = { key: 'about' as const, locale: uk, title: 'Про нас', body: [] }
    const { updatedAt } = await saveStaticPage(chief, { ...page, expected: null })
    await expect(saveStaticPage(chief, { ...page, expected: null })).rejects.toMatchObject({ key: 'record-changed' })
    await saveStaticPage(chief, { ...page, title: 'Хто ми', expected: updatedAt })
    expect(await getPageScreen(chief, 'about', uk)).toMatchObject({ title: 'Хто ми', path: '/ua/about' })
    expect((await listPagesScreen(chief)).pages[0]?.cells.map((cell) => cell.title)).toEqual([
      'Хто ми',
      undefined,
      undefined,
    ])
  })
})

describe('settings', () => {
  it('say which value does not fit, and in which way', async () => {
    const settings = [
      { name: 'registerId' as const, value: 'R40-01234' },
      { name: 'outletName' as const, locale: uk, value: '' },
      { name: 'editor' as const, locale: uk, value: 'я'.repeat(301) },
    ]
    await expect(saveSettings(chief, { settings })).rejects.toMatchObject({
      issues: [
        { path: 'settings.1.outletName', kind: 'missing' },
        { path: 'settings.2.editor', kind: 'too-long', limit: 300 },
      ],
    })
    await saveSettings(chief, { settings: [{ name: 'languageGate', value: ['en', 'ru'] }] })
    expect(await findSettingsScreen(chief)).toMatchObject({ registerId: '', languageGate: ['en', 'ru'] })
  })

  it('offer to remove the demonstration as long as there is any', async () => {
    expect(await findDemo(chief)).toBeUndefined()
    await saveTag(systemCli, { ...named('Демо'), isDemo: true })
    const { id } = await saveTag(systemCli, { ...named('Демо в роботі'), isDemo: true })
    await writeArticle(desk, uk, { tagIds: [id] })
    expect(await findDemo(chief)).toEqual({ parts: [{ noun: 'tag', count: 2, kept: 1 }] })
  })
})

it.each([
  ['sections', () => listSectionsScreen(reporter, uk)],
  ['tags', () => listTagsScreen(reporter, '', uk)],
  ['people', () => listPeopleScreen(editor, '', uk)],
  ['stories', () => listStoriesScreen(reporter, uk)],
  ['events', () => listEventsScreen(reporter, anyEvent, uk)],
  ['the front page', () => findFrontScreen(reporter, uk)],
  ['pages', () => listPagesScreen(editor)],
  ['settings', () => findSettingsScreen(editor)],
  ['the demonstration', () => findDemo(editor)],
])('%s are not for everybody', async (_, list) => {
  await expect(list()).rejects.toMatchObject({ name: 'NotPermitted' })
})
