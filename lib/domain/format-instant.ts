// An instant as readers see it: on the clocks of Kyiv, with the year, and saying whose clocks they are.
import { type Locale, languageOf, siteTimeZone } from '#i18n/locales.ts'
import { isoWithOffset } from './zoned-time.ts'

/** For `<time datetime>`, and in words. */
export type DatedText = { readonly iso: string; readonly text: string }

/** The words that say whose clock a time was read from; they come from the catalogue of the language. */
export type ZoneWords = {
  /** "6 January 2024 at 12:05" → "6 January 2024 at 12:05 (Kyiv time)". */
  readonly inKyiv: (time: string) => string
  /** "16:30" → "16:30 local time". */
  readonly atThePlace: (time: string) => string
}

/** The moment an article was published or changed: `2024-01-06T12:05:00+02:00`, "6 January 2024 at 12:05 (Kyiv time)". */
export function formatInstant(instant: Date, locale: Locale, words: ZoneWords): DatedText {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: siteTimeZone } as const
  return { iso: isoWithOffset(instant, siteTimeZone), text: words.inKyiv(formatDate(instant, locale, options)) }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * `Intl` formatting without the abbreviated word for "year". CLDR ends Ukrainian and Russian dates with "р." and "г.";
 * no newspaper prints them, they are read aloud as single letters, and a full stop inside a sentence ends it.
 */
export function formatDate(instant: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(languageOf(locale).dateLocale, options)
    formatters.set(key, formatter)
  }
  const parts = formatter.formatToParts(instant)
  return parts.map((part, index) => (parts[index - 1]?.type === 'year' ? withoutYearWord(part) : part.value)).join('')
}

function withoutYearWord(part: Intl.DateTimeFormatPart): string {
  return part.type === 'literal' ? part.value.replace(/^\s?(?:р|г)\./, '') : part.value
}
