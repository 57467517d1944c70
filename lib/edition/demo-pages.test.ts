// Where real articles stand beside those of the demonstration, every page with a part of it says so and is not indexed.
import { beforeAll, describe, expect, test } from 'vitest'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { publishTestSite, testNow } from '#data/testing/published-site.ts'
import { loadArticlePage } from './load-article-page.ts'
import { loadAuthorPage } from './load-author-page.ts'
import { loadSectionPage } from './load-filed-page.ts'
import { loadFrontPage } from './load-front-page.ts'
import { loadMissingPage } from './load-missing-page.ts'
import { loadStaticPage } from './load-static-page.ts'
import { loadStoryPage } from './load-story-page.ts'
import type { Moved } from './view/moved.ts'
import type { Loaded } from './view/page-view.ts'

const visit = { now: testNow, siteUrl: 'https://news.example' }

setUpFreshDatabase()
beforeAll(publishTestSite)

function loadedOf<Page>(answer: Loaded<Page> | Moved): Loaded<Page> {
  if ('kind' in answer) throw new Error(`moved to ${answer.path}`)
  return answer
}

describe('a page that shows a single part of the demonstration', () => {
  /** Loads a page while this article is part of the demonstration. */
  async function whileDemo<Page>(articleNumber: number, load: () => Promise<Page>): Promise<Page> {
    const mark = (isDemo: boolean) =>
      inWriteTransaction({ noun: 'article', number: articleNumber }, (tx) =>
        tx.publishedText.updateMany({ where: { articleNumber }, data: { isDemo } }),
      )
    await mark(true)
    try {
      return await load()
    } finally {
      await mark(false)
    }
  }

  const numberIn = (href: string | undefined) => Number(/(\d+)$/.exec(href ?? '')?.[1])

  test.each<[string, () => Promise<number>, () => Promise<Loaded<unknown> | Moved>]>([
    [
      'the front page, far down',
      async () => numberIn((await loadFrontPage('uk', visit)).page.sections.at(-1)?.articles.at(-1)?.href),
      () => loadFrontPage('uk', visit),
    ],
    [
      'a section',
      async () => 30,
      () => loadSectionPage({ kind: 'section', locale: 'uk', slug: 'world', page: 1 }, visit),
    ],
    [
      'an author',
      async () => 1,
      () => loadAuthorPage({ kind: 'author', locale: 'en', slug: 'olha-koval', page: 1 }, visit),
    ],
    ['a story', async () => 2, () => loadStoryPage({ kind: 'story', locale: 'en', slug: 'bridge', number: 1 }, visit)],
    [
      'the corrections',
      async () => 1,
      () => loadStaticPage({ kind: 'static', locale: 'uk', key: 'corrections', page: 1 }, visit),
    ],
    ['a missing page, in its list of news', async () => 30, () => loadMissingPage('uk', visit)],
    [
      'a gone page, in its list of news',
      async () => 30,
      () => loadArticlePage({ kind: 'article', locale: 'uk', slug: 'znyato', number: 3 }, visit),
    ],
  ])('says so and stays out of search engines: %s', async (_, findNumber, load) => {
    const articleNumber = await findNumber()
    expect(loadedOf(await load()).frame.isDemo).toBe(false)
    const { frame, head } = loadedOf(await whileDemo(articleNumber, load))
    expect(frame.isDemo).toBe(true)
    expect(head.robots).toContain('noindex')
    expect(loadedOf(await load()).frame.isDemo).toBe(false)
  })

  test('the front page, by its running story', async () => {
    const mark = (isDemo: boolean) =>
      inWriteTransaction({ noun: 'story', number: 1 }, (tx) =>
        tx.story.update({ where: { number: 1 }, data: { isDemo } }),
      )
    await mark(true)
    const { frame, head } = await loadFrontPage('uk', visit)
    await mark(false)
    expect(frame.isDemo).toBe(true)
    expect(head.robots).toContain('noindex')
  })
})
