// Texts for code that draws nothing: views, head metadata, the server's own pages.
import { createTranslator } from 'next-intl'
import { type Locale, languageOf, siteTimeZone } from './locales.ts'
import { loadMessages, type Messages } from './messages.ts'

export type ReaderTexts = ReturnType<typeof createReaderTexts>

const known = new Map<Locale, ReaderTexts>()

/**
 * The texts that readers see, e.g. `texts('article.updated')`, in one language. Made once: a translator keeps the
 * messages it has read.
 */
export async function readerTexts(locale: Locale): Promise<ReaderTexts> {
  const texts = known.get(locale) ?? createReaderTexts(locale, await loadMessages(locale))
  known.set(locale, texts)
  return texts
}

function createReaderTexts(locale: Locale, messages: Messages) {
  return createTranslator<Messages, 'reader'>({
    locale: languageOf(locale).htmlLang as Locale,
    messages,
    namespace: 'reader',
    timeZone: siteTimeZone,
  })
}
