// The name of a section, tag, person or story on a screen, and lists of them by name.
import { compareNames } from '#domain/compare-names.ts'
import { foldForSearch } from '#domain/fold-for-search.ts'
import { type Locale, locales } from '#i18n/locales.ts'

export type Named = {
  readonly slug: string
  readonly originLocale: Locale
  readonly texts: Readonly<Partial<Record<Locale, { readonly name: string }>>>
}

/** In this language, or else in that of the origin. */
export function nameIn({ texts, originLocale, slug }: Named, locale: Locale): string {
  return (texts[locale] ?? texts[originLocale])?.name ?? slug
}

/** The languages that have no name. */
export function missingNames({ texts }: Named): Locale[] {
  return locales.filter((locale) => texts[locale] === undefined)
}

/** Those whose name in any language, or address, holds this text, sorted by name as the language sorts. */
export function searchByName<One extends Named>(all: readonly One[], text: string, locale: Locale): One[] {
  const folded = foldForSearch(text)
  const compare = compareNames(locale)
  return all
    .filter(({ slug, texts }) => foldForSearch(slug, ...Object.values(texts).map((one) => one.name)).includes(folded))
    .sort((one, other) => compare(nameIn(one, locale), nameIn(other, locale)))
}
