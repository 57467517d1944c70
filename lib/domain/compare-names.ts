// The order of names in a language: Є after Е, Ґ after Г.
import { type Locale, languageOf } from '#i18n/locales.ts'

const comparisons = new Map<Locale, (one: string, other: string) => number>()

/** For sorting, e.g. `names.sort(compareNames('uk'))`. Made once for each language: making one takes longer than sorting. */
export function compareNames(locale: Locale): (one: string, other: string) => number {
  const compare = comparisons.get(locale) ?? new Intl.Collator(languageOf(locale).collation).compare
  comparisons.set(locale, compare)
  return compare
}
