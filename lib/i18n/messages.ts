// The catalogues of texts, one JSON file per language. Found by the language's code, so that a new language needs
// no line here.
import type ukrainian from '#messages/uk.json'
import type { Locale } from './locales.ts'

/** Every catalogue has the keys of the Ukrainian one; check-messages.ts proves it. */
export type Messages = typeof ukrainian

const loaded = new Map<Locale, Messages>()

/** The texts of a language. Read once per process. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const known = loaded.get(locale)
  if (known) return known
  // Relative, out of the room: a bundler finds the files of a computed name by their folder, not by an alias.
  const catalogue: { default: Messages } = await import(`../../messages/${locale}.json`, { with: { type: 'json' } })
  loaded.set(locale, catalogue.default)
  return catalogue.default
}

/** The texts of a language that `loadMessages` has read before. Throws when it has not. */
export function getLoadedMessages(locale: Locale): Messages {
  const messages = loaded.get(locale)
  if (!messages) throw new Error(`The catalogue ${locale} has not been loaded yet`)
  return messages
}
