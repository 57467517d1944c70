// The desk of a newsroom with ten thousand articles in three languages: the whole page, as a browser that is signed in
// asks for it, beside the same page of the demonstration edition.
import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright'
import { findBrowser } from '#scripts/find-browser.mjs'
import { type BenchedSite, startSite } from './benched-site.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'

const rounds = 20
const addresses = {
  'the newest': '/admin',
  'by first publication': '/admin?sort=published',
  'lagging translations': '/admin?filter=stale',
  'by words': '/admin?q=%D1%80%D1%96%D1%88%D0%B5%D0%BD%D0%BD%D1%8F+777',
  'page 150': '/admin?page=150',
}

export async function measureDesk(checkout: string): Promise<Row[]> {
  const site = await startSite({ checkout, port: 4792 })
  try {
    const cookie = await signIn(site)
    const before = await time(site, cookie, '/admin')
    run(site, 'bench/fill-desk.ts')
    const rows: Row[] = []
    for (const [what, path] of Object.entries(addresses)) {
      const took = await time(site, cookie, path)
      rows.push({
        what: `desk, 10 000 articles × 3 languages: ${what}`,
        goal: '≤ 300 ms, the whole page',
        value: `${milliseconds(took)} (demonstration edition: ${milliseconds(before)})`,
        isHeld: took <= 300,
      })
    }
    return rows
  } finally {
    await site.stop()
  }
}

function run(site: BenchedSite, ...words: string[]): string {
  const environment = { ...process.env, ...site.environment, NODE_ENV: 'production' as const }
  return execFileSync(process.execPath, ['--import', 'tsx', ...words], { env: environment, encoding: 'utf8' })
}

/** As somebody who was invited: the cookie of their session. */
async function signIn(site: BenchedSite): Promise<string> {
  const printed = run(site, 'scripts/user.ts', 'add', 'bench@news.example', '--name', 'Bench', '--role', 'chief')
  const link = /http:\S+\/admin\/set-up\/\S+/.exec(printed)?.[0]
  if (!link) throw new Error(`There is no link in: ${printed}`)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(link)
    await page.locator('input[name="password"]').fill('a long pass phrase of nobody')
    await page.locator('form button[type="submit"]').click()
    await page.waitForURL(`${site.url}/admin`)
    const cookies = await page.context().cookies(`${site.url}/admin`)
    return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  } finally {
    await browser.close()
  }
}

/** Median, in milliseconds, to the last byte. */
async function time({ url }: BenchedSite, cookie: string, path: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    const response = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
    const html = await response.text()
    if (response.status !== 200 || !html.includes('data-desk-row'))
      throw new Error(`${path} answers ${response.status}`)
    times.push(performance.now() - begun)
  }
  return quantile(times, 0.5)
}
