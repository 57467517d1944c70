// Many hot pages while the newsroom publishes: 500 pages, a publication every 5 s, 200 requests a second offered at
// their own times, whether or not earlier ones were answered.
import { spawn } from 'node:child_process'
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { startSite } from './benched-site.ts'
import { milliseconds, quantile, type Row } from './measurement.ts'

const seconds = 60
const perSecond = 200

export async function measureHotPages(checkout: string): Promise<Row[]> {
  const site = await startSite({ checkout, port: 4783 })
  const newsroom = spawn(process.execPath, ['--import', 'tsx', 'bench/busy-newsroom.ts', '500', '5'], {
    env: { ...process.env, ...site.environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const paths = await readPaths(newsroom.stdout)
    const agent = new Agent({ keepAlive: true, maxSockets: 100 })
    await Promise.all(paths.map((path) => ask(agent, site.url + path)))
    const answers = await offer(
      agent,
      paths.map((path) => site.url + path),
    )
    agent.destroy()
    return [describe(answers)]
  } finally {
    newsroom.kill()
    await site.stop()
  }
}

type Answer = { readonly took: number; readonly isError: boolean }

/** The newsroom prints one address a line, then an empty one when it begins to publish. */
async function readPaths(output: AsyncIterable<Buffer>): Promise<string[]> {
  let text = ''
  for await (const chunk of output) {
    text += chunk
    if (text.endsWith('\n\n')) break
  }
  return text.trim().split('\n')
}

async function offer(agent: Agent, urls: readonly string[]): Promise<Answer[]> {
  const answers: Promise<Answer>[] = []
  const begun = performance.now()
  for (let index = 0; index < seconds * perSecond; index++) {
    const due = begun + (index * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 1) await pause(wait)
    // A few pages are asked for much more often than the rest.
    const url = urls[Math.floor(urls.length * ((index * 0.618_033_988_75) % 1) ** 2)] ?? ''
    answers.push(ask(agent, url, due))
  }
  return Promise.all(answers)
}

/** `due` is when the request was meant to leave: a late start counts as waiting. */
function ask(agent: Agent, url: string, due = performance.now()): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (isError: boolean) => resolve({ took: performance.now() - due, isError })
    const request = get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume()
      response.on('end', () => finish(response.statusCode !== 200))
      response.on('error', () => finish(true))
    })
    request.on('error', () => finish(true))
  })
}

function describe(answers: readonly Answer[]): Row {
  const times = answers.map(({ took }) => took)
  const errors = answers.filter(({ isError }) => isError).length
  const [p99, worst] = [quantile(times, 0.99), quantile(times, 1)]
  return {
    what: `500 hot pages, a publish every 5 s, ${perSecond} requests/s for ${seconds} s`,
    goal: '0 errors, p99 ≤ 250 ms, worst ≤ 1 s',
    value: `${errors} errors, p99 ${milliseconds(p99)}, worst ${milliseconds(worst)} (median ${milliseconds(quantile(times, 0.5))})`,
    isHeld: errors === 0 && p99 <= 250 && worst <= 1000,
  }
}
