// Texts for code that draws nothing: views, head metadata, the server's own pages.
import { createTranslator } from 'next-intl'
import { type Locale, languageOf, siteTimeZone } from './locales.ts'
import { loadMessages, type Messages } from './messages.ts'

export type ReaderTexts = ReturnType<typeof createReaderTexts>

/** The texts that readers see, e.g. `texts('article.published')`, in one language. */
export async function readerTexts(locale: Locale): Promise<ReaderTexts> {
  return createReaderTexts(locale, await loadMessages(locale))
}

function createReaderTexts(locale: Locale, messages: Messages) {
  return createTranslator<Messages, 'reader'>({
    locale: languageOf(locale).htmlLang as Locale,
    messages,
    namespace: 'reader',
    timeZone: siteTimeZone,
  })
}
