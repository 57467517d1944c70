// One program, run by publish-to-visible.ts: serves the site and publishes in the same process, as the newsroom does.
// Prints the milliseconds from the order to publish until the last byte of the next answer, one per line. The site has
// readers: what its front pages lead to has been read once, and they ask at the article's own address.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { pathOf } from '#i18n/addresses.ts'
import { locales } from '#i18n/locales.ts'
import { serverEnvironment } from '#scripts/open-site.mjs'
import { answering } from './answering.ts'
import { askUntil, changeHeadline, publishChange } from './change-headline.ts'

const [build = '', url = '', path = ''] = process.argv.slice(2)
const article = /(\d+)$/.exec(path)?.[1] ?? ''

/** Publications that are not counted: they also compile what nobody has run before. A newsroom's server runs for weeks. */
const warming = 10

Object.assign(process.env, serverEnvironment(build))
await import(pathToFileURL(resolve(build, 'server.mjs')).href)
await answering(url)
for (const locale of locales) await readWhatItLeadsTo(pathOf({ kind: 'front', locale }))
for (let round = 1; round <= warming + 20; round++) {
  const headline = `Заголовок, якого ще ніхто не бачив: ${round}`
  await changeHeadline(Number(article), headline)
  const begun = performance.now()
  await publishChange(Number(article))
  const times = await askUntil(url + path, headline)
  const took = performance.now() - begun
  if (round > warming) console.log(`visible after ${took.toFixed(2)} ms at request ${times}`)
}
process.kill(process.pid, 'SIGTERM')

async function readWhatItLeadsTo(front: string): Promise<void> {
  const html = await (await fetch(url + front)).text()
  const links = [...html.matchAll(/href="(\/[^"#]+)"/g)].map((link) => link[1] ?? '')
  for (const link of new Set(links.filter((one) => one.startsWith(`${front}/`)))) {
    await (await fetch(url + link)).arrayBuffer()
  }
}
