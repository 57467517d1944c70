// One program, run by publish-to-visible.ts: publishes in another process than the one that serves.
import { setTimeout as pause } from 'node:timers/promises'
import { closeConnections } from '#data/connection/connections.ts'
import { defaultLocale, languageOf } from '#i18n/locales.ts'
import { askUntil, changeHeadline, publishChange } from './change-headline.ts'

const [url = '', article = ''] = process.argv.slice(2)
const page = `${url}/${languageOf(defaultLocale).prefix}/news/${article}`

for (let round = 0; round < 10; round++) {
  const headline = `Заголовок з іншого процесу: ${round}`
  await changeHeadline(Number(article), headline)
  // Not in step with the polling of the server.
  await pause(137 * (round % 4))
  const begun = performance.now()
  await publishChange(Number(article))
  await askUntil(page, headline)
  console.log(`visible after ${(performance.now() - begun).toFixed(2)} ms`)
}
await closeConnections()
