// What a first visit to a demonstration article weighs on the wire, brotli where the server offers it.
import { findDemoArticle, startSite } from './benched-site.ts'
import type { Row } from './measurement.ts'
import { fetchRaw } from './raw-answer.ts'

type Weight = { readonly bytes: number; readonly files: number }

export async function measurePageWeight(checkout: string): Promise<Row[]> {
  const site = await startSite({ checkout, port: 4781 })
  try {
    const path = await findDemoArticle(site.url)
    const wire = await fetchRaw(site.url + path, { 'accept-encoding': 'br' })
    const html = await (await fetch(site.url + path)).text()
    const styles = await weigh(site.url, linked(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g))
    const css = await Promise.all(
      linked(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g).map((one) => readText(site.url, one)),
    )
    const fonts = await weigh(
      site.url,
      css.flatMap((text) => linked(text, /url\(["']?([^"')]+\.woff2)/g)),
    )
    const scripts = linked(html, /<script[^>]+src="([^"]+)"/g)
    const ours = await weigh(
      site.url,
      scripts.filter((one) => one.startsWith('/assets/')),
    )
    const framework = scripts.filter((one) => !one.startsWith('/assets/')).length
    return [
      row('demo article: document', '≤ 12 kB br', { bytes: wire.body.length, files: 1 }, 12_000),
      row('demo article: stylesheets', '≤ 12 kB br', styles, 12_000),
      {
        ...row('demo article: fonts', '≤ 2 files, ≤ 70 kB', fonts, 70_000),
        isHeld: fonts.files <= 2 && fonts.bytes <= 70_000,
      },
      row('demo article: our script', '≤ 3 kB br', ours, 3000),
      { what: 'demo article: framework scripts', goal: '0', value: String(framework), isHeld: framework === 0 },
    ]
  } finally {
    await site.stop()
  }
}

function row(what: string, goal: string, { bytes, files }: Weight, most: number): Row {
  return {
    what,
    goal,
    value: `${(bytes / 1000).toFixed(1)} kB${files === 1 ? '' : ` in ${files} files`}`,
    isHeld: bytes <= most,
  }
}

function linked(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))]
}

async function weigh(url: string, paths: readonly string[]): Promise<Weight> {
  const answers = await Promise.all(paths.map((path) => fetchRaw(new URL(path, url).href, { 'accept-encoding': 'br' })))
  const broken = answers.find((answer) => answer.status !== 200)
  if (broken) throw new Error(`A file of the page answers ${broken.status}`)
  return { bytes: answers.reduce((sum, { body }) => sum + body.length, 0), files: answers.length }
}

async function readText(url: string, path: string): Promise<string> {
  const text = await (await fetch(url + path)).text()
  // Addresses in a stylesheet are relative to it.
  return text.replace(/url\(["']?([^"')]+)["']?\)/g, (_, one: string) => `url(${new URL(one, url + path).pathname})`)
}
