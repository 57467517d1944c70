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

export type AdminTexts = ReturnType<typeof createAdminTexts>

const knownToAdmin = new Map<Locale, AdminTexts>()

/** The texts of the newsroom's screens for code that runs on the server, e.g. `texts('desk.title')`. */
export async function adminTexts(locale: Locale): Promise<AdminTexts> {
  const texts = knownToAdmin.get(locale) ?? createAdminTexts(locale, await loadMessages(locale))
  knownToAdmin.set(locale, texts)
  return texts
}

function createAdminTexts(locale: Locale, messages: Messages) {
  return createTranslator<Messages, 'admin'>({
    locale: languageOf(locale).htmlLang as Locale,
    messages,
    namespace: 'admin',
    timeZone: siteTimeZone,
  })
}

function createReaderTexts(locale: Locale, messages: Messages) {
  return createTranslator<Messages, 'reader'>({
    locale: languageOf(locale).htmlLang as Locale,
    messages,
    namespace: 'reader',
    timeZone: siteTimeZone,
  })
}
