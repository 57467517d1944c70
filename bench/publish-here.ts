// One program, run by publish-to-visible.ts: serves the site and publishes in the same process, as the newsroom does.
// Prints the milliseconds from the order to publish until the last byte of the next answer, one per line.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defaultLocale, languageOf } from '#i18n/locales.ts'
import { serverEnvironment } from '#scripts/open-site.mjs'
import { answering } from './answering.ts'
import { askUntil, changeHeadline, publishChange } from './change-headline.ts'

const [build = '', url = '', article = ''] = process.argv.slice(2)
const page = `${url}/${languageOf(defaultLocale).prefix}/news/${article}`

Object.assign(process.env, serverEnvironment(build))
await import(pathToFileURL(resolve(build, 'server.mjs')).href)
await answering(url)
await askUntil(page, '<h1')
for (let round = 0; round < 21; round++) {
  const headline = `Заголовок, якого ще ніхто не бачив: ${round}`
  await changeHeadline(Number(article), headline)
  const begun = performance.now()
  await publishChange(Number(article))
  const times = await askUntil(page, headline)
  const took = performance.now() - begun
  // The first publication also compiles what was never run before.
  if (round > 0) console.log(`visible after ${took.toFixed(2)} ms at request ${times}`)
}
process.kill(process.pid, 'SIGTERM')
