// One program, run by render-cost.ts in a clone: renders two addresses, each time with nothing remembered, and prints
// the CPU milliseconds of each as JSON. `first` is the article at a content version that nothing has been read
// at; `article` and `empty` follow at the same version, when what pages share, such as the sections, is there already.
// `finishing` is for 100 kB of Next's answer.
import next from 'next'
import { closeConnections } from '#data/connection/connections.ts'
import { environment } from '#platform/env.ts'
import { handOver } from '#platform/handed-over.ts'
import { announceVersion } from '#platform/version-signal.ts'
import { findCurrentBuild } from '#scripts/built-site.mjs'
import { type FoundPage, findPage } from '#server/find-page.ts'
import { finishHtml } from '#server/finish-page.ts'
import { createReaderPages } from '#server/reader-pages.ts'
import { renderPage } from '#server/render-page.ts'
import { quantile } from './measurement.ts'

const [article = '', empty = ''] = process.argv.slice(2)
const rounds = 15
const pagesInRow = 20
const finishedTimes = 150

process.env['LITOPYS_BUILD_DIR'] = findCurrentBuild()
const settings = environment()
const app = next({ dev: false, dir: process.cwd(), hostname: 'localhost', port: settings.port })
await app.prepare()
const handler = app.getRequestHandler()

/** Of what is loaded for a page, the planted one has nothing. */
const emptyPage = { kind: 'loaded', loaded: { status: 200, page: {} }, digest: '' } as unknown as FoundPage

/**
 * Pages of one kind are drawn in a row, kinds in turns. The memory of young objects fills up every few pages, so that in
 * a strict alternation it would always be the same kind that is stopped for a collection.
 */
const costs = { first: [] as number[], article: [] as number[], empty: [] as number[] }
let version = 0
for (let round = -5; round < rounds; round++) {
  const first = await costOf(article, () => announceVersion(++version))
  const [articleCost, emptyCost] = [await costOf(article), await costOf(empty)]
  // The first rounds only warm the compiler.
  if (round < 0) continue
  costs.first.push(first)
  costs.article.push(articleCost)
  costs.empty.push(emptyCost)
}
const medians = {
  first: quantile(costs.first, 0.5),
  article: quantile(costs.article, 0.5),
  empty: quantile(costs.empty, 0.5),
}
console.log(JSON.stringify({ ...medians, finishing: await finishingCost(article) }))
await app.close()
await closeConnections()
process.exit(0)

/** CPU milliseconds of this process for one page that nobody remembers, collections among them: a mean of many. */
async function costOf(key: string, prepare: () => void = () => {}): Promise<number> {
  let used = 0
  for (let page = 0; page < pagesInRow; page++) {
    prepare()
    used += await costOfOne(key)
  }
  return used / pagesInRow
}

/** A new store knows nothing. */
async function costOfOne(key: string): Promise<number> {
  const pages = createReaderPages({
    next: handler,
    findPage: async (asked, siteUrl) => (asked === empty ? emptyPage : findPage(asked, siteUrl)),
    settings,
    speculationRules: undefined,
    record: { strangers: 0 },
  })
  const before = process.cpuUsage()
  const page = await pages.getPage(key)
  const { user, system } = process.cpuUsage(before)
  if (page.kind !== 'page' || page.answer.status !== 200) throw new Error(`${key} is not answered with a page`)
  return (user + system) / 1000
}

/** CPU milliseconds of taking the machinery out of 100 kB. One page is too quick for the clock, so many are timed. */
async function finishingCost(key: string): Promise<number> {
  const found = await findPage(key, settings.siteUrl)
  if (found.kind === 'moved') throw new Error(`${key} has moved`)
  const { html } = await handOver(found.loaded, () => renderPage(handler, key))
  const before = process.cpuUsage()
  for (let time = 0; time < finishedTimes; time++) finishHtml(html)
  const { user, system } = process.cpuUsage(before)
  return (((user + system) / 1000 / finishedTimes) * 100_000) / html.length
}
