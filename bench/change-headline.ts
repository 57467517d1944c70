// What the benchmarks do as an editor: change a headline and publish it.
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { getEdition } from '#data/editions.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { publishEdition } from '#newsroom/commands/publish-edition.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'

/** Saves a headline that nobody has seen before. The draft is now ahead of what readers see. */
export async function changeHeadline(articleNumber: number, headline: string): Promise<void> {
  const key = { articleNumber, locale: defaultLocale }
  const { version, texts } = await getEdition(reading(), key)
  await saveDraft(systemCli, { ...key, expectedVersion: version, kind: 'typing', texts: { ...texts, headline } })
}

/** Makes the draft visible. */
export async function publishChange(articleNumber: number): Promise<void> {
  await publishEdition(systemCli, { articleNumber, locale: defaultLocale, change: 'minor' })
}

/** Asks for a page until it shows `text`; answers how many times it had to ask. Gives up after 5 s. */
export async function askUntil(url: string, text: string): Promise<number> {
  const deadline = performance.now() + 5000
  for (let times = 1; performance.now() < deadline; times++) {
    const html = await (await fetch(url)).text()
    if (html.includes(text)) return times
  }
  throw new Error(`${url} did not show "${text}" within 5 s`)
}
