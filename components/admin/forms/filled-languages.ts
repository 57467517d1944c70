// Which languages of a form say something: those that are sent. The language of the original is sent in any case, so
// that what is missing there is said beside its own field.
import { type Locale, locales } from '#i18n/locales.ts'

export type EveryLanguage<Texts> = Readonly<Record<Locale, Texts>>

/** `says`: the fields by which a language counts as written in. */
export function filledLanguages<Texts extends object>(
  texts: EveryLanguage<Texts>,
  originLocale: Locale,
  says: readonly (keyof Texts)[],
): Partial<Record<Locale, Texts>> {
  const filled = locales.filter(
    (locale) => locale === originLocale || says.some((field) => String(texts[locale][field]).trim() !== ''),
  )
  return Object.fromEntries(filled.map((locale) => [locale, texts[locale]]))
}

/** Every language with its texts, or with empty ones. */
export function everyLanguage<Texts>(
  texts: Readonly<Partial<Record<Locale, Texts>>>,
  empty: Texts,
): EveryLanguage<Texts> {
  return Object.fromEntries(locales.map((locale) => [locale, texts[locale] ?? empty])) as EveryLanguage<Texts>
}
