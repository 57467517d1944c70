// One program, run by render-cost.ts in a clone: renders two addresses in turns, each time with nothing remembered,
// and prints the CPU milliseconds of each as JSON. `first` is the article at a content version that nothing has been read
// at; `article` and `empty` follow at the same version, when what pages share, such as the sections, is there already.
// `finishing` is for 100 kB of Next's answer.
import next from 'next'
import { closeConnections } from '#data/connection/connections.ts'
import { environment } from '#platform/env.ts'
import { announceVersion } from '#platform/version-signal.ts'
import { findCurrentBuild } from '#scripts/built-site.mjs'
import { findView } from '#server/find-view.ts'
import { finishHtml } from '#server/finish-page.ts'
import { createReaderPages } from '#server/reader-pages.ts'
import { renderPage } from '#server/render-page.ts'
import { quantile } from './measurement.ts'

const [article = '', empty = ''] = process.argv.slice(2)
const rounds = 150

process.env['LITOPYS_BUILD_DIR'] = findCurrentBuild()
const settings = environment()
const app = next({ dev: false, dir: process.cwd(), hostname: 'localhost', port: settings.port })
await app.prepare()
const handler = app.getRequestHandler()

const costs = { first: [] as number[], article: [] as number[], empty: [] as number[] }
for (let round = -30; round < rounds; round++) {
  announceVersion(round + 31)
  const firstCost = await costOf(article)
  const [articleCost, emptyCost] = [await costOf(article), await costOf(empty)]
  // The first rounds only warm the compiler.
  if (round < 0) continue
  costs.first.push(firstCost)
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

/** CPU milliseconds of this process for one page that nobody remembers: a new store knows nothing. */
async function costOf(key: string): Promise<number> {
  const pages = createReaderPages({
    next: handler,
    findView,
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
  const rendered = await renderPage(handler, key)
  if (rendered.kind !== 'document') throw new Error(`${key} is not answered with a page`)
  const { html } = rendered
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) finishHtml(html)
  const { user, system } = process.cpuUsage(before)
  return (((user + system) / 1000 / rounds) * 100_000) / html.length
}
