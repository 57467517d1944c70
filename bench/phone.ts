// A demonstration article on a slow phone, as Lighthouse simulates it: median of five.
import { createServer } from 'node:net'
import { chromium } from 'playwright'
import { findBrowser } from '#scripts/find-browser.mjs'
import { findDemoArticle, startSite } from './benched-site.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'

type Report = {
  readonly performance: number
  readonly others: readonly number[]
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
}

const runs = 5

/** The demonstration edition asks search engines not to list it, which this audit counts against SEO. */
const skipAudits = ['is-crawlable']

export async function measurePhone(checkout: string): Promise<Row[]> {
  const site = await startSite({ checkout, port: 4786 })
  const debuggingPort = await findFreePort()
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${debuggingPort}`],
  })
  try {
    const url = site.url + (await findDemoArticle(site.url))
    const reports: Report[] = []
    for (let run = 0; run < runs; run++) reports.push(await audit(url, debuggingPort))
    return describe(reports)
  } finally {
    await browser.close()
    await site.stop()
  }
}

async function audit(url: string, port: number): Promise<Report> {
  const { default: lighthouse } = await import('lighthouse')
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', skipAudits })
  if (!result) throw new Error('Lighthouse made no report')
  const { categories, audits } = result.lhr
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN
  return {
    performance: score('performance'),
    others: [score('accessibility'), score('best-practices'), score('seo')],
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  }
}

function describe(reports: readonly Report[]): Row[] {
  const median = (pick: (report: Report) => number) => quantile(reports.map(pick), 0.5)
  const performance = median((one) => one.performance)
  const others = reports.flatMap((one) => one.others)
  const [lcp, tbt, cls] = [median((one) => one.lcp), median((one) => one.tbt), median((one) => one.cls)]
  return [
    {
      what: 'phone: accessibility, best practices, SEO (without the audit is-crawlable: the demonstration is noindex)',
      goal: '100',
      value: String(Math.min(...others)),
      isHeld: others.every((score) => score === 100),
    },
    { what: 'phone: performance, median of 5', goal: '≥ 99', value: String(performance), isHeld: performance >= 99 },
    {
      what: 'phone: LCP, TBT, CLS',
      goal: '≤ 1.8 s, 0, 0',
      value: `${milliseconds(lcp)}, ${Math.round(tbt)} ms, ${cls.toFixed(3)}`,
      isHeld: lcp <= 1800 && tbt === 0 && cls === 0,
    },
  ]
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
