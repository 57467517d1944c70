// How often the database is asked for a page: a fixed number of times, however much the page shows; less often when
// pages of the same content version were asked for before.
import Database from 'better-sqlite3'
import pg from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { publishTestSite, testNow } from '#data/testing/published-site.ts'
import { announceVersion, findKnownVersion } from '#platform/version-signal.ts'
import { loadArticlePage } from './load-article-page.ts'
import { loadSectionPage } from './load-filed-page.ts'
import { loadFrontPage } from './load-front-page.ts'

const visit = { now: testNow, siteUrl: 'https://news.example' }

setUpFreshDatabase()
beforeAll(publishTestSite)

/** What every statement of better-sqlite3 inherits from; it has no name of its own. */
const statement: Database.Statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'))

/** Statements sent to whichever engine the run is about. */
async function countQueries(load: () => Promise<unknown>): Promise<number> {
  const sqlite = vi.spyOn(statement, 'all')
  const postgres = vi.spyOn(pg.Client.prototype, 'query')
  await load()
  const count = sqlite.mock.calls.length + postgres.mock.calls.length
  vi.restoreAllMocks()
  return count
}

/** With room for what Postgres says to a connection that the pool opens meanwhile. */
test.each([
  [
    'an article with everything',
    { first: 34, again: 12 },
    () => loadArticlePage({ kind: 'article', locale: 'uk', slug: 'mist-vidkryly', number: 1 }, visit),
  ],
  ['the front page', { first: 27, again: 16 }, () => loadFrontPage('uk', visit)],
  [
    'a full page of a section',
    { first: 18, again: 8 },
    () => loadSectionPage({ kind: 'section', locale: 'uk', slug: 'world', page: 1 }, visit),
  ],
])('%s needs a bounded number of queries', async (_, most, load) => {
  // The connection is warm before anything is counted.
  await load()
  announceVersion((findKnownVersion() ?? 0) + 1)
  const counts = { first: await countQueries(load), again: await countQueries(load) }
  expect(counts.again).toBeGreaterThan(1)
  expect(counts.first).toBeGreaterThan(counts.again)
  expect(counts.first).toBeLessThanOrEqual(most.first)
  expect(counts.again).toBeLessThanOrEqual(most.again)
})
