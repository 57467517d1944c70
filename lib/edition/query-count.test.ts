// How often the database is asked for a page: a fixed number of times, however much the page shows.
import Database from 'better-sqlite3'
import pg from 'pg'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { publishTestSite, testNow } from '#data/testing/published-site.ts'
import { loadArticlePage } from './load-article-page.ts'
import { loadSectionPage } from './load-filed-page.ts'
import { loadFrontPage } from './load-front-page.ts'

const visit = { now: testNow, siteUrl: 'https://news.example' }

setUpFreshDatabase()
beforeAll(publishTestSite)
afterEach(() => vi.restoreAllMocks())

/** What every statement of better-sqlite3 inherits from; it has no name of its own. */
const statement: Database.Statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'))

/** Statements sent to whichever engine the run is about, once its connection is warm. */
async function countQueries(load: () => Promise<unknown>): Promise<number> {
  await load()
  const sqlite = vi.spyOn(statement, 'all')
  const postgres = vi.spyOn(pg.Client.prototype, 'query')
  await load()
  return sqlite.mock.calls.length + postgres.mock.calls.length
}

test.each([
  [
    'an article with everything',
    30,
    () => loadArticlePage({ kind: 'article', locale: 'uk', slug: 'mist-vidkryly', number: 1 }, visit),
  ],
  ['the front page', 26, () => loadFrontPage('uk', visit)],
  [
    'a full page of a section',
    14,
    () => loadSectionPage({ kind: 'section', locale: 'uk', slug: 'world', page: 1 }, visit),
  ],
])('%s needs at most %i queries', async (_, most, load) => {
  const count = await countQueries(load)
  expect(count).toBeGreaterThan(5)
  expect(count).toBeLessThanOrEqual(most)
})
