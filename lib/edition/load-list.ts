// One page of a list of articles, newest first, and which languages have that page.
import {
  countTeasers,
  listTeaserKeys,
  listTeasers,
  type PublishedTeaser,
  type TeaserList,
} from '#data/published/teasers.ts'
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PagingView } from './view/paging-view.ts'

/** Articles on one page of a list. */
export const pageSize = 20

/** Where a list has its pages. `pathOf` is asked only for languages in which the list has a name. */
export type ListPlace = {
  readonly locale: Locale
  readonly page: number
  /** The languages in which the list has a name. */
  readonly named: readonly Locale[]
  readonly pathIn: (locale: Locale, page: number) => string
}

export type LoadedList = {
  readonly teasers: readonly PublishedTeaser[]
  readonly paging: PagingView
  /** The same page in the languages that have so many pages: for hreflang and the language switch. */
  readonly alternates: TextsByLocale<string>
  /** Whether any of the articles is part of the demonstration. */
  readonly hasDemo: boolean
}

/** Absent when the list has no such page. An empty list has one page, without articles. At most four queries. */
export async function loadList(list: TeaserList, place: ListPlace): Promise<LoadedList | undefined> {
  const counts = await countTeasers(list, place.named)
  const alternates = alternatesOf(place, counts)
  if (alternates[place.locale] === undefined) return undefined
  const window = { skip: (place.page - 1) * pageSize, take: pageSize }
  const teasers = await listTeasers(await listTeaserKeys(list, place.locale, window))
  return {
    teasers,
    paging: viewPaging(place, pagesIn(counts, place.locale)),
    alternates,
    hasDemo: teasers.some((teaser) => teaser.isDemo),
  }
}

function pagesIn(counts: ReadonlyMap<Locale, number>, locale: Locale): number {
  return Math.max(1, Math.ceil((counts.get(locale) ?? 0) / pageSize))
}

/** The page in each language that has so many pages. */
export function alternatesOf(place: ListPlace, counts: ReadonlyMap<Locale, number>): TextsByLocale<string> {
  const having = place.named.filter((locale) => place.page >= 1 && place.page <= pagesIn(counts, locale))
  return Object.fromEntries(having.map((locale) => [locale, place.pathIn(locale, place.page)]))
}

export function viewPaging({ locale, page, pathIn }: ListPlace, pageCount: number): PagingView {
  return {
    page,
    pageCount,
    ...(page > 1 ? { newerHref: pathIn(locale, page - 1) } : {}),
    ...(page < pageCount ? { olderHref: pathIn(locale, page + 1) } : {}),
  }
}
