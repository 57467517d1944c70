// "A, B and C", as a language writes lists.
import { type Locale, languageOf } from './locales.ts'

const formats = new Map<Locale, Intl.ListFormat>()

/** By the locale of dates: the bare language would have English write the American "A, B, and C". */
export function listFormat(locale: Locale): Intl.ListFormat {
  const format = formats.get(locale) ?? new Intl.ListFormat(languageOf(locale).dateLocale, { type: 'conjunction' })
  formats.set(locale, format)
  return format
}
