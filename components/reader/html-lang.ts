import { type Locale, languageOf } from '#i18n/locales.ts'

/** The `lang` attribute of a text in `locale`; none when the text is in the page's own language. */
export function findHtmlLang(locale: Locale | undefined): string | undefined {
  return locale && languageOf(locale).htmlLang
}
