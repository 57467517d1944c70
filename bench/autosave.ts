// One save of what is typed: PUT with the whole text of 5 000 words, answered when it is stored, beside a plain request
// to the same server.
import { longBody } from './long-body.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'
import { newsroomSite } from './newsroom-site.ts'
import { cookieOf, runProgram, signIn } from './signed-in.ts'

const saves = 60

export async function measureAutosave(checkout: string): Promise<Row[]> {
  const site = await newsroomSite(checkout)
  const number = runProgram(site, 'bench/write-long-article.ts').trim()
  const signedIn = await signIn(site)
  const cookie = await cookieOf(signedIn, site)
  await signedIn.browser.close()
  const address = `${site.url}/admin/api/drafts/${number}/uk`
  const headers = { cookie, origin: site.url, 'content-type': 'application/json' }

  async function save(version: number): Promise<number> {
    const texts = { headline: 'Стаття для вимірювання', standfirst: 'Про що вона', body: longBody(`${version} `) }
    const body = JSON.stringify({ kind: 'typing', texts })
    const response = await fetch(address, {
      method: 'PUT',
      headers: { ...headers, 'if-match': `"${version}"` },
      body,
    })
    const answer = (await response.json()) as { readonly version: number }
    if (response.status !== 200) throw new Error(`Saving answers ${response.status}: ${JSON.stringify(answer)}`)
    return answer.version
  }

  const [saving, asking]: [number[], number[]] = [[], []]
  let version = 1
  for (let round = 0; round < saves; round += 1) {
    saving.push(
      await time(async () => {
        version = await save(version)
      }),
    )
    asking.push(await time(async () => void (await (await fetch(`${site.url}/api/health`)).text())))
  }
  return [describe(saving, asking)]
}

async function time(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function describe(saving: readonly number[], asking: readonly number[]): Row {
  const [median, slow] = [quantile(saving, 0.5), quantile(saving, 0.95)]
  return {
    what: `autosave, 5 000 words: there and back, 95th of 100 (of ${saves})`,
    goal: '≤ 100 ms',
    value: `${milliseconds(slow)}, median ${milliseconds(median)} (GET /api/health: ${milliseconds(quantile(asking, 0.95))}, median ${milliseconds(quantile(asking, 0.5))})`,
    isHeld: slow <= 100,
  }
}
