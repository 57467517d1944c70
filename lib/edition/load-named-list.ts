// What sections, tags and authors have in common: a slug that may have changed, a name per language, pages of articles.
import { findCurrentSlug, type PersonRecord, type SectionRecord, type TagRecord } from '#data/published/filing.ts'
import type { TeaserList } from '#data/published/teasers.ts'
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { type PageAddress, pathOf } from '#i18n/addresses.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { type LoadedList, loadList } from './load-list.ts'
import { drawMissingPage } from './load-missing-page.ts'
import type { Site } from './load-site.ts'
import type { MissingPage } from './view/missing-page-view.ts'
import type { Moved } from './view/moved.ts'
import type { Loaded } from './view/page-view.ts'

export type ListAddress = Extract<PageAddress, { kind: 'section' | 'tag' | 'author' }>

type Named = SectionRecord | TagRecord | PersonRecord

const nouns = { section: 'section', tag: 'tag', author: 'person' } as const

/**
 * The list that an address names, or the page that answers instead: moved for a former slug, missing for an unknown
 * one, for a name that has no translation and for a page that the list does not have.
 */
export async function loadNamedList(
  site: Site,
  address: ListAddress,
  named: Named | undefined,
  list: (id: string) => TeaserList,
): Promise<LoadedList | Loaded<MissingPage> | Moved> {
  if (!named) return (await findMoved(address)) ?? drawMissingPage(site, {})
  const pathIn = (locale: Locale, page: number) => pathOf({ ...address, locale, page })
  const namedIn = locales.filter((locale) => named.texts[locale] !== undefined)
  if (!namedIn.includes(address.locale)) {
    // What is missing has one address, not one per page number.
    if (address.page !== 1) return { kind: 'moved', path: pathIn(address.locale, 1) }
    const paths: TextsByLocale<string> = Object.fromEntries(namedIn.map((locale) => [locale, pathIn(locale, 1)]))
    return drawMissingPage(site, paths)
  }
  const place = { locale: address.locale, page: address.page, named: namedIn, pathIn }
  return (await loadList(list(named.id), place)) ?? drawMissingPage(site, {})
}

async function findMoved(address: ListAddress): Promise<Moved | undefined> {
  const slug = await findCurrentSlug(nouns[address.kind], address.slug)
  return slug === undefined ? undefined : { kind: 'moved', path: pathOf({ ...address, slug }) }
}
