// The language of the newsroom's screens for somebody who has not signed in yet. Reader pages never look at this
// header: their language is their address.
import { defaultLocale, type Locale, languageOf, locales } from './locales.ts'

/** The first language of an Accept-Language header, by weight, that the site speaks; else the default one. */
export function chooseScreenLanguage(acceptLanguage: string): Locale {
  const wishes = acceptLanguage
    .slice(0, 500)
    .split(',')
    .map(readWish)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  for (const { language } of wishes) {
    const found = locales.find((locale) => languageOf(locale).htmlLang === language)
    if (found !== undefined) return found
  }
  return defaultLocale
}

/** RFC 9110, section 12.5.4: a language range and its weight, 1 where none is given. */
function readWish(text: string): { language: string; weight: number } {
  const [range = '', ...parameters] = text.trim().toLowerCase().split(';')
  const quality = parameters.map((one) => /^\s*q=([0-9.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
  const weight = quality === undefined ? 1 : Number(quality)
  return { language: range.split('-')[0] ?? '', weight: Number.isNaN(weight) ? 0 : weight }
}
