// How often the database is asked for a page: a fixed number of times, however much the page shows; less often when
// pages of the same content version were asked for before.
import { beforeAll, expect, test } from 'vitest'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { publishTestSite, testNow } from '#data/testing/published-site.ts'
import { listSentStatements } from '#data/testing/sent-statements.ts'
import { announceVersion, findKnownVersion } from '#platform/version-signal.ts'
import { loadArticlePage } from './load-article-page.ts'
import { loadSectionPage } from './load-filed-page.ts'
import { loadFrontPage } from './load-front-page.ts'

const visit = { now: testNow, siteUrl: 'https://news.example' }

setUpFreshDatabase()
beforeAll(publishTestSite)

const countQueries = async (load: () => Promise<unknown>) => (await listSentStatements(load)).length

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
