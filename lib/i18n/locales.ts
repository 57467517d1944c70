// The languages of the site: one record each. Nothing else in the code compares a locale code, so that a new
// language is one record here, one catalogue in messages/ and a build. Pure data: it imports nothing.

/** What the site knows of a language. Every field is a separate fact; none can be derived from another. */
export type Language = {
  /** BCP 47 language of the texts; goes into `<html lang>`, `hreflang` and `Intl`. */
  readonly htmlLang: string
  /** BCP 47 locale of `Intl` for dates and numbers; whether the day comes first is no fact of the language. */
  readonly dateLocale: string
  /** First segment of the language's addresses, without a slash. Ukrainian lives at /ua. */
  readonly prefix: string
  /** The visible text of the language switch. */
  readonly switchLabel: string
  /** The language's own name. */
  readonly autonym: string
  /** `og:locale`. */
  readonly ogLocale: string
  /** The romanisation that slugs use (lib/domain/slug.ts). */
  readonly slugTable: 'uk-55-2010' | 'ru' | 'latin'
  /** The quotation marks and spacing rules (lib/domain/typography.ts). */
  readonly typography: 'uk' | 'ru' | 'en'
  /** Outer and inner quotation marks. */
  readonly quotes: { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] }
  /** Its letters, small: by them a text is known that is said to be in another language. */
  readonly alphabet: string
  /** `Intl.Collator` locale for lists of names. */
  readonly collation: string
  /** Stemmer of the search index. */
  readonly stemmer: 'ukrainian' | 'russian' | 'english'
  /** The name of the section that a site without any gets with its first import. */
  readonly firstSection: string
  /** What readers are told of a correction whose note nobody has written in their language. */
  readonly correctionSentence: string
  /** Goes live only after the default language, unless the newsroom's setting says otherwise. */
  readonly waitsForDefault: boolean
}

export const languages = {
  uk: {
    htmlLang: 'uk',
    dateLocale: 'uk-UA',
    prefix: 'ua',
    switchLabel: 'ua',
    autonym: 'Українська',
    ogLocale: 'uk_UA',
    slugTable: 'uk-55-2010',
    typography: 'uk',
    quotes: { outer: ['«', '»'], inner: ['„', '“'] },
    alphabet: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    collation: 'uk',
    stemmer: 'ukrainian',
    firstSection: 'Новини',
    correctionSentence: 'У цьому матеріалі виправлено помилку. Докладніше\u00a0— в\u00a0інших мовних версіях.',
    waitsForDefault: false,
  },
  en: {
    htmlLang: 'en',
    dateLocale: 'en-GB',
    prefix: 'en',
    switchLabel: 'en',
    autonym: 'English',
    ogLocale: 'en_GB',
    slugTable: 'latin',
    typography: 'en',
    quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
    alphabet: 'abcdefghijklmnopqrstuvwxyz',
    collation: 'en',
    stemmer: 'english',
    firstSection: 'News',
    correctionSentence:
      'An error in this article has been corrected. Details are given in its other language versions.',
    waitsForDefault: false,
  },
  ru: {
    htmlLang: 'ru',
    dateLocale: 'ru-UA',
    prefix: 'ru',
    switchLabel: 'ru',
    autonym: 'Русский',
    ogLocale: 'ru_UA',
    slugTable: 'ru',
    typography: 'ru',
    quotes: { outer: ['«', '»'], inner: ['„', '“'] },
    alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    collation: 'ru',
    stemmer: 'russian',
    firstSection: 'Новости',
    correctionSentence: 'В\u00a0этом материале исправлена ошибка. Подробности\u00a0— в\u00a0других языковых версиях.',
    waitsForDefault: true,
  },
} as const satisfies Record<string, Language>

/** A language code: uk, en, ru. Never an address prefix: `ua` is not a language. */
export type Locale = keyof typeof languages

/** Every language, in the order of the language switch. */
export const locales = Object.keys(languages) as Locale[]

/** The language of `/`, of `x-default` and of texts that have to be there first. */
export const defaultLocale: Locale = 'uk'

/** The time zone in which the newsroom dates its articles. */
export const siteTimeZone = 'Europe/Kyiv'

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(languages, value)
}

/** Narrows a stored or typed value. Throws when it is no language of the site. */
export function asLocale(value: string): Locale {
  if (!isLocale(value)) throw new Error(`"${value}" is not a language of this site (${locales.join(', ')})`)
  return value
}

export function languageOf(locale: Locale): Language {
  return languages[locale]
}

/** The language whose addresses begin with `/prefix`, if there is one. */
export function findLocaleByPrefix(prefix: string): Locale | undefined {
  return locales.find((locale) => languages[locale].prefix === prefix)
}
