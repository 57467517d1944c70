// What readers get of a small published site, on both engines: every page type, and every address that is answered
// by another page.
import { beforeAll, describe, expect, test } from 'vitest'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { hostileText, publishTestSite, testNow } from '#data/testing/published-site.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { loadArticlePage } from './load-article-page.ts'
import { loadAuthorPage } from './load-author-page.ts'
import { loadSectionPage, loadTagPage } from './load-filed-page.ts'
import { loadFrontPage } from './load-front-page.ts'
import { loadMissingPage } from './load-missing-page.ts'
import { loadStaticPage } from './load-static-page.ts'
import { loadStoryPage } from './load-story-page.ts'
import type { ArticlePage } from './view/article-view.ts'
import type { MissingPage } from './view/missing-page-view.ts'
import type { Moved } from './view/moved.ts'
import type { Loaded } from './view/page-view.ts'

const site = 'https://news.example'
const visit = { now: testNow, siteUrl: site }

setUpFreshDatabase()
beforeAll(publishTestSite)

const article = (locale: Locale, slug: string, number: number) =>
  loadArticlePage({ kind: 'article', locale, slug, number }, visit)
const section = (locale: Locale, slug: string, page = 1) =>
  loadSectionPage({ kind: 'section', locale, slug, page }, visit)
const tag = (locale: Locale, slug: string, page = 1) => loadTagPage({ kind: 'tag', locale, slug, page }, visit)
const author = (locale: Locale, slug: string) => loadAuthorPage({ kind: 'author', locale, slug, page: 1 }, visit)
const correctionsIn = (locale: Locale, page = 1) => ({ kind: 'static', locale, key: 'corrections', page }) as const
const story = (locale: Locale, slug: string, number = 1) =>
  loadStoryPage({ kind: 'story', locale, slug, number }, visit)

/** The page of this kind that was loaded; anything else fails the test with what it was. */
function pageOf<Page extends { kind: string }, Kind extends Page['kind']>(
  loaded: Loaded<Page> | Moved,
  kind: Kind,
): Page & { kind: Kind } {
  const page = 'kind' in loaded ? loaded : loaded.page
  if (page.kind !== kind) throw new Error(`expected ${kind}, got ${JSON.stringify(page).slice(0, 300)}`)
  return page as Page & { kind: Kind }
}

function loadedOf<Page>(answer: Loaded<Page> | Moved): Loaded<Page> {
  if ('kind' in answer) throw new Error(`moved to ${answer.path}`)
  return answer
}

/** Where the language switch leads, in the order of the languages. */
function switchOf({ frame }: Loaded<unknown>): readonly (string | undefined)[] {
  return frame.languages.map((one) => one.href)
}

function otherEditionsOf(answer: Loaded<{ kind: string } | MissingPage> | Moved): readonly string[] {
  const loaded = loadedOf(answer)
  expect(loaded).toMatchObject({ status: 404, page: { kind: 'missing' }, head: { alternates: [] } })
  expect(loaded.head.robots).toContain('noindex')
  return (loaded.page as MissingPage).otherEditions.map((edition) => edition.href)
}

describe('an article', () => {
  const load = async (locale: Locale, slug: string) => {
    const answer = await article(locale, slug, 1)
    return { ...loadedOf(answer), page: pageOf(answer, 'article') as ArticlePage }
  }

  test('has its byline, dates, photo, corrections, tags and text', async () => {
    const { status, page } = await load('uk', 'mist-vidkryly')
    expect(status).toBe(200)
    expect(page).toMatchObject({
      headline: 'Міст відкрили',
      section: { href: '/ua/section/world', text: 'Світ' },
      published: { iso: '2024-01-06T12:00:00+02:00', text: '6 січня 2024 о 12:00 (за\u00a0Києвом)' },
      updated: { iso: '2024-01-07T11:30:00+02:00' },
      hero: { caption: 'Міст уранці', credit: 'Ольга Коваль' },
      corrections: [{ note: 'Note in uk' }],
      shareUrl: `${site}/ua/news/mist-vidkryly-1`,
    })
    expect(page.bylines).toEqual([
      {
        role: 'author',
        people: [
          { href: '/ua/author/olha-koval', text: 'Ольга Коваль' },
          { href: '/ua/author/taras-bilyi', text: 'Тарас Білий' },
        ],
      },
    ])
    expect(page.body.map((block) => block.kind)).toEqual([
      ...['paragraph', 'heading', 'quotation', 'list', 'figure', 'embed', 'rule'],
    ])
  })

  test('in another language says which texts are not in it', async () => {
    const { page } = await load('ru', 'most-otkryli')
    expect(page.bylines[0]?.people[1]).toEqual({ href: '/ua/author/taras-bilyi', text: 'Тарас Білий', lang: 'uk' })
    expect(page.tags).toContainEqual({ href: '/ua/tag/kobza', text: 'кобза', lang: 'uk' })
    expect(page.corrections).toEqual([])
    expect(page.hero).toMatchObject({ caption: 'Міст уранці', lang: 'uk' })
    expect(page.timeline).toMatchObject({ storyTitle: 'Міст', storyLang: 'uk', storyHref: '/ua/story/mist-1' })
  })

  test('shows the events of its story in every language, and turns by itself', async () => {
    for (const [locale, slug] of [
      ['uk', 'mist-vidkryly'],
      ['en', 'bridge-opened'],
      ['ru', 'most-otkryli'],
    ] as const) {
      const { page, changesAt } = await load(locale, slug)
      const entries = (page.timeline?.items ?? []).flatMap((item) => (item.kind === 'event' ? [item.entry] : []))
      expect(entries.map((entry) => [entry.anchor, entry.status, entry.isCurrent])).toEqual([
        ['e-event-closed', 'occurred', false],
        ['e-event-opened', 'occurred', true],
        ['e-event-checked', 'occurred', false],
        ['e-event-meeting', 'upcoming', false],
      ])
      // Midnight in Kyiv after the day of the meeting.
      expect(changesAt?.toISOString()).toBe('2024-01-20T22:00:00.000Z')
    }
  })

  test('links an event to our article in the reader’s language, or to another, marked', async () => {
    const links = async (locale: Locale, slug: string) =>
      (await load(locale, slug)).page.timeline?.items.flatMap((item) =>
        item.kind === 'event' && item.entry.article ? [item.entry.article] : [],
      )
    expect(await links('en', 'bridge-opened')).toEqual([
      {
        href: '/en/news/bridge-checked-2',
        text: 'The bridge was checked',
        address: `${site}/en/news/bridge-checked-2`,
      },
    ])
    expect(await links('ru', 'most-otkryli')).toEqual([
      {
        href: '/ua/news/mist-perevirka-2',
        text: 'Міст перевірили',
        lang: 'uk',
        address: `${site}/ua/news/mist-perevirka-2`,
      },
    ])
  })

  test('offers its own story first, never itself, a draft or a withdrawn one', async () => {
    const { page } = await load('uk', 'mist-vidkryly')
    const hrefs = page.readAlso.map((teaser) => teaser.href)
    expect(hrefs).toEqual(['/ua/news/mist-perevirka-2', '/ua/news/30', '/ua/news/29', '/ua/news/28'])
    const russian = await load('ru', 'most-otkryli')
    expect(russian.page.readAlso.every((teaser) => teaser.lang !== undefined)).toBe(true)
    expect(russian.page.readAlso[0]).toMatchObject({ href: '/ua/news/mist-perevirka-2', lang: 'uk' })
  })

  test('has the same hreflang in every language, itself among them', async () => {
    const heads = [
      await load('uk', 'mist-vidkryly'),
      await load('en', 'bridge-opened'),
      await load('ru', 'most-otkryli'),
    ]
    const [first] = heads
    expect(first?.head.alternates.map((one) => one.hreflang)).toEqual(['uk', 'en', 'ru', 'x-default'])
    for (const { head } of heads) {
      expect(head.alternates).toEqual(first?.head.alternates)
      expect(head.alternates.map((one) => one.href)).toContain(head.canonical)
    }
  })

  test('lists only live editions: the Russian one of article 2 does not exist', async () => {
    const { head, frame } = loadedOf(await article('en', 'bridge-checked', 2))
    expect(head.alternates.map((one) => one.hreflang)).toEqual(['uk', 'en', 'x-default'])
    expect(frame.languages.map((one) => one.href)).toEqual([
      '/ua/news/mist-perevirka-2',
      '/en/news/bridge-checked-2',
      undefined,
    ])
  })

  test('has no x-default where the Ukrainian edition is withdrawn', async () => {
    const { head } = loadedOf(await article('en', 'kept', 3))
    expect(head.alternates).toEqual([{ hreflang: 'en', href: `${site}/en/news/kept-3` }])
  })

  test('describes itself to search engines, hostile text as it is', async () => {
    const { head } = await load('en', 'bridge-opened')
    expect(head.openGraph.title).toBe(hostileText)
    expect(head.jsonLd[0]).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `${site}/en/news/bridge-opened-1#article`,
      headline: hostileText,
      inLanguage: 'en',
      datePublished: '2024-01-06T12:00:00+02:00',
      dateModified: '2024-01-07T11:30:00+02:00',
      author: [
        { name: 'Olha Koval', url: `${site}/en/author/olha-koval` },
        { name: 'Тарас Білий', url: `${site}/ua/author/taras-bilyi` },
      ],
      publisher: { '@type': 'NewsMediaOrganization', identifier: 'R40-01234' },
      image: [{ width: 1200, height: 675, caption: hostileText, creditText: 'Olha Koval' }, {}, {}],
      translationOfWork: { '@id': `${site}/ua/news/mist-vidkryly-1#article` },
      correction: [{ text: 'Note in en' }],
    })
    expect(JSON.parse(JSON.stringify(head.jsonLd[0]))).toEqual(head.jsonLd[0])
  })

  test('with another slug has moved, in one step', async () => {
    expect(await article('uk', 'anything', 1)).toEqual({ kind: 'moved', path: '/ua/news/mist-vidkryly-1' })
    expect(await article('uk', 'novyna', 30)).toEqual({ kind: 'moved', path: '/ua/news/30' })
  })

  test('that is not translated names the languages it is live in', async () => {
    expect(otherEditionsOf(await article('ru', '', 2))).toEqual([
      '/ua/news/mist-perevirka-2',
      '/en/news/bridge-checked-2',
    ])
  })

  test('that is not translated has one address, whatever slug is made up for it', async () => {
    for (const slug of ['most-proverka', 'x', 'mist-perevirka']) {
      expect(await article('ru', slug, 2)).toEqual({ kind: 'moved', path: '/ru/news/2' })
    }
  })

  test('that was never published is unknown', async () => {
    expect(otherEditionsOf(await article('uk', 'chernetka', 4))).toEqual([])
    expect(otherEditionsOf(await article('uk', 'nema', 999))).toEqual([])
  })

  test('that was withdrawn is gone, with the editors’ notice', async () => {
    const gone = loadedOf(await article('uk', 'znyato', 3))
    expect(gone).toMatchObject({ status: 410, page: { kind: 'gone', notice: 'Стаття була помилковою' } })
    expect(gone.head.robots).toContain('noindex')
  })

  test('that was withdrawn leads to the languages that it is live in, by their own words only', async () => {
    const gone = loadedOf(await article('uk', 'znyato', 3))
    expect(gone.page).toMatchObject({ otherEditions: [{ href: '/en/news/kept-3', text: 'Kept', lang: 'en' }] })
  })
})

describe('a list', () => {
  test('has pages, newest first; only languages with so many pages are alternates', async () => {
    const first = await section('uk', 'world')
    expect(pageOf(first, 'section')).toMatchObject({
      title: 'Світ',
      paging: { page: 1, pageCount: 2, olderHref: '/ua/section/world?page=2' },
    })
    expect(pageOf(first, 'section').articles).toHaveLength(20)
    const second = loadedOf(await section('uk', 'world', 2))
    expect(second.page).toMatchObject({ articles: { length: 7 }, paging: { newerHref: '/ua/section/world' } })
    expect(second.head.canonical).toBe(`${site}/ua/section/world?page=2`)
    expect(second.head.alternates.map((one) => one.hreflang)).toEqual(['uk', 'x-default'])
    expect(switchOf(second)).toEqual(['/ua/section/world?page=2', undefined, undefined])
    expect(switchOf(loadedOf(first))).toEqual(['/ua/section/world', '/en/section/world', '/ru/section/world'])
  })

  test('never lists a withdrawn article', async () => {
    const pages = [await section('uk', 'world'), await section('uk', 'world', 2)]
    const headlines = pages.flatMap((page) => pageOf(page, 'section').articles.map((one) => one.headline))
    expect(headlines).toHaveLength(27)
    expect(headlines).not.toContain('Знято')
    expect(new Set(headlines).size).toBe(27)
  })

  test.each([0, 3, 999_999])('has no page %i', async (page) => {
    expect(otherEditionsOf(await section('uk', 'world', page))).toEqual([])
  })

  test('without articles is a page', async () => {
    expect(pageOf(await section('ru', 'culture'), 'section')).toMatchObject({
      articles: [],
      paging: { page: 1, pageCount: 1 },
    })
  })

  test('without a name in the language is missing there, and names the languages it has', async () => {
    expect(otherEditionsOf(await section('ru', 'science'))).toEqual(['/ua/section/science', '/en/section/science'])
    expect(otherEditionsOf(await tag('en', 'kobza'))).toEqual(['/ua/tag/kobza'])
    expect(otherEditionsOf(await author('en', 'taras-bilyi'))).toEqual(['/ua/author/taras-bilyi'])
  })

  test('without a name in the language has one address there, whatever page is asked for', async () => {
    expect(await section('ru', 'science', 77)).toEqual({ kind: 'moved', path: '/ru/section/science' })
    expect(await tag('en', 'kobza', 2)).toEqual({ kind: 'moved', path: '/en/tag/kobza' })
  })

  test('under a former slug has moved, the page with it', async () => {
    expect(await section('en', 'abroad')).toEqual({ kind: 'moved', path: '/en/section/world' })
    expect(await tag('ru', 'safety', 2)).toEqual({ kind: 'moved', path: '/ru/tag/security?page=2' })
    expect(await author('uk', 'olha-bondar')).toEqual({ kind: 'moved', path: '/ua/author/olha-koval' })
    expect(otherEditionsOf(await section('uk', 'nema'))).toEqual([])
  })

  test('of a tag and of an author holds their live articles', async () => {
    const headlines = pageOf(await tag('uk', 'security'), 'tag').articles.map((one) => one.headline)
    expect(headlines).toEqual(['Міст перевірили', 'Міст відкрили'])
    expect(pageOf(await author('en', 'olha-koval'), 'author')).toMatchObject({
      name: 'Olha Koval',
      biography: 'About Olha Koval',
      articles: [{ headline: hostileText }],
    })
  })

  test('of a person describes the person', async () => {
    const { head } = loadedOf(await author('en', 'olha-koval'))
    expect(head.jsonLd[0]).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', name: 'Olha Koval' },
    })
    const desk = loadedOf(await author('uk', 'news-desk'))
    expect(desk.head.jsonLd[0]).toMatchObject({ mainEntity: { '@type': 'Organization' } })
  })
})

describe('a story', () => {
  test('has its whole timeline and its articles', async () => {
    const page = pageOf(await story('en', 'bridge'), 'story')
    expect(page).toMatchObject({ title: 'The bridge', timeline: { count: 4, months: [{ title: 'January 2024' }] } })
    expect(page.timeline.upcoming.map((entry) => entry.text)).toEqual(['Meeting'])
    expect(page.articles.map((one) => one.href)).toEqual(['/en/news/bridge-checked-2', '/en/news/bridge-opened-1'])
    const checked = page.timeline.months[0]?.days.flatMap((day) => day.entries).find((one) => one.lang !== undefined)
    expect(checked).toMatchObject({ text: 'Міст перевірили', lang: 'uk' })
  })

  test('moves with its slug, and is missing where it is a draft', async () => {
    expect(await story('uk', 'other')).toEqual({ kind: 'moved', path: '/ua/story/mist-1' })
    expect(await story('ru', 'most')).toEqual({ kind: 'moved', path: '/ru/story/1' })
    expect(otherEditionsOf(await story('ru', ''))).toEqual(['/ua/story/mist-1', '/en/story/bridge-1'])
    expect(otherEditionsOf(await story('uk', 'mist', 99))).toEqual([])
  })
})

describe('the front page', () => {
  test('leads with the newest article that has a picture, and shows no article twice', async () => {
    const { page, changesAt } = await loadFrontPage('uk', visit)
    expect(page.lead?.headline).toBe('Міст відкрили')
    expect(page.latest[0]?.headline).toBe('Міст перевірили')
    const shown = [page.lead, ...page.latest, ...page.sections.flatMap((one) => one.articles)].map((one) => one?.href)
    expect(new Set(shown).size).toBe(shown.length)
    expect(page.story).toMatchObject({ title: 'Міст', href: '/ua/story/mist-1', next: { text: 'Збори' } })
    expect(changesAt).toBeInstanceOf(Date)
  })

  test('is there in every language, with the outlet’s own name', async () => {
    for (const locale of locales) {
      const { head, page } = await loadFrontPage(locale, visit)
      expect(head.alternates).toHaveLength(locales.length + 1)
      expect(page.latest.length + Number(page.lead !== undefined)).toBeGreaterThan(0)
    }
    expect((await loadFrontPage('uk', visit)).page.siteName).toBe('Літопис')
  })
})

describe('other pages', () => {
  test('a static page exists in the languages it is written in', async () => {
    const about = await loadStaticPage({ kind: 'static', locale: 'en', key: 'about', page: 1 }, visit)
    expect(about).toMatchObject({ status: 200, page: { title: 'About us' } })
    const russian = await loadStaticPage({ kind: 'static', locale: 'ru', key: 'about', page: 1 }, visit)
    expect(otherEditionsOf(russian)).toEqual(['/ua/about', '/en/about'])
    const contacts = await loadStaticPage({ kind: 'static', locale: 'uk', key: 'contacts', page: 1 }, visit)
    expect(otherEditionsOf(contacts)).toEqual([])
  })

  test('corrections are collected in each language', async () => {
    const corrections = (locale: Locale, page?: number) => loadStaticPage(correctionsIn(locale, page), visit)
    expect((await corrections('uk')).page).toMatchObject({
      title: 'Виправлення',
      corrections: { entries: [{ note: 'Note in uk', article: { href: '/ua/news/mist-vidkryly-1' } }] },
    })
    expect((await corrections('ru')).page).toMatchObject({ corrections: { entries: [] } })
    expect(otherEditionsOf(await corrections('uk', 2))).toEqual([])
  })

  test('an unknown address gets a page in the language of its prefix', async () => {
    const missing = await loadMissingPage('ru', visit)
    expect(missing).toMatchObject({ status: 404, frame: { locale: 'ru' }, page: { reason: 'unknown' } })
    expect(missing.page.latest.length).toBeGreaterThan(0)
  })

  test('an unknown address leads to no other page in another language', async () => {
    expect(switchOf(await loadMissingPage('en', visit))).toEqual([undefined, undefined, undefined])
    const untranslated = loadedOf(await article('ru', '', 2))
    expect(switchOf(untranslated)).toEqual(['/ua/news/mist-perevirka-2', '/en/news/bridge-checked-2', undefined])
    expect(switchOf(loadedOf(await article('uk', 'znyato', 3)))).toEqual([undefined, '/en/news/kept-3', undefined])
  })
})
