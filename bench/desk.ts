// The desk of a newsroom with ten thousand articles in three languages: the whole page, as a browser that is signed in
// asks for it, beside the same page of a newsroom with a hundred.
import { type BenchedSite, startSite } from './benched-site.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'
import { cookieOf, runProgram, signIn } from './signed-in.ts'

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
    const signedIn = await signIn(site)
    const cookie = await cookieOf(signedIn, site)
    await signedIn.browser.close()
    runProgram(site, 'bench/fill-desk.ts', '1001', '100')
    const before = await time(site, cookie, '/admin')
    runProgram(site, 'bench/fill-desk.ts', '2001', '9900')
    const rows: Row[] = []
    for (const [what, path] of Object.entries(addresses)) {
      const took = await time(site, cookie, path)
      rows.push({
        what: `desk, 10 000 articles × 3 languages: ${what}`,
        goal: '≤ 300 ms, the whole page',
        value: `${milliseconds(took)} (the newest of 100: ${milliseconds(before)})`,
        isHeld: took <= 300,
      })
    }
    return rows
  } finally {
    await site.stop()
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
