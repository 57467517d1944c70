// A process that publishes one edition at an agreed moment and says how it went:
// `publish-one.ts NUMBER LOCALE EXPECTED-VERSION MILLISECONDS-SINCE-1970`.
import { setTimeout as wait } from 'node:timers/promises'
import { closeConnections } from '#data/connection/connections.ts'
import { asLocale } from '#i18n/locales.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { editor } from '#newsroom/testing/actors.ts'

const [number, locale = '', expectedVersion, moment] = process.argv.slice(2)

await wait(Number(moment) - Date.now())
const edition = { articleNumber: Number(number), locale: asLocale(locale), expectedVersion: Number(expectedVersion) }
const outcome = await publishEdition(editor, edition).then(
  () => 'published',
  (error: unknown) => (error instanceof Error ? error.name : String(error)),
)
process.stdout.write(`${outcome}\n`)
await closeConnections()
