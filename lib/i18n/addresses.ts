// The address of every reader page, made and read in one place. Pages are named, never spelled: components get
// finished hrefs, the gate gets a parsed page. The gate's canonical spelling and what is loaded for a page follow it.
import { findLocaleByPrefix, type Locale, languageOf } from './locales.ts'

export const staticPageKeys = ['about', 'contacts', 'editorial-policy', 'corrections'] as const
export type StaticPageKey = (typeof staticPageKeys)[number]

/** A reader page as the address names it. `page` counts from 1. */
export type PageAddress =
  | { readonly kind: 'front'; readonly locale: Locale }
  | { readonly kind: 'article'; readonly locale: Locale; readonly slug: string; readonly number: number }
  | { readonly kind: 'story'; readonly locale: Locale; readonly slug: string; readonly number: number }
  | { readonly kind: 'section'; readonly locale: Locale; readonly slug: string; readonly page: number }
  | { readonly kind: 'tag'; readonly locale: Locale; readonly slug: string; readonly page: number }
  | { readonly kind: 'author'; readonly locale: Locale; readonly slug: string; readonly page: number }
  | { readonly kind: 'static'; readonly locale: Locale; readonly key: StaticPageKey; readonly page: number }

/** Largest number an article or story can have: the engines' 32-bit integer. */
export const maxNumber = 2_147_483_647

/** The canonical path of a page, e.g. `/ua/news/zustrich-12` or `/en/section/world?page=2`. */
export function pathOf(address: PageAddress): string {
  const root = `/${languageOf(address.locale).prefix}`
  switch (address.kind) {
    case 'front':
      return root
    case 'article':
      return `${root}/news/${numberedSlug(address.slug, address.number)}`
    case 'story':
      return `${root}/story/${numberedSlug(address.slug, address.number)}`
    case 'section':
    case 'tag':
    case 'author':
      return `${root}/${address.kind}/${address.slug}${pageQuery(address.page)}`
    case 'static':
      return `${root}/${address.key}${pageQuery(address.page)}`
  }
}

/** `slug-12`, or `12` alone when the headline has no letter that a slug can keep. */
export function numberedSlug(slug: string, number: number): string {
  return slug === '' ? String(number) : `${slug}-${number}`
}

/** Takes `slug-12` apart. Absent when it is not canonical: leading zeros, no number, or out of range. */
export function findNumberedSlug(segment: string): { slug: string; number: number } | undefined {
  const match = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*)-)?([1-9][0-9]{0,9})$/.exec(segment)
  if (!match) return undefined
  const number = Number(match[2])
  return number <= maxNumber ? { slug: match[1] ?? '', number } : undefined
}

function pageQuery(page: number): string {
  return page > 1 ? `?page=${page}` : ''
}

/**
 * Reads a canonical path (already decoded and normalised by the gate) and its page number.
 * Absent for every shape that no reader page has.
 */
export function findPageAddress(path: string, page = 1): PageAddress | undefined {
  const [prefix = '', room, name, ...rest] = path.slice(1).split('/')
  const locale = findLocaleByPrefix(prefix)
  if (!locale || rest.length > 0) return undefined
  if (room === undefined) return page === 1 ? { kind: 'front', locale } : undefined
  return name === undefined ? findStaticPage(locale, room, page) : findNamedPage(locale, room, name, page)
}

function findStaticPage(locale: Locale, room: string, page: number): PageAddress | undefined {
  const key = staticPageKeys.find((one) => one === room)
  return key && (page === 1 || key === 'corrections') ? { kind: 'static', locale, key, page } : undefined
}

function findNamedPage(locale: Locale, room: string, name: string, page: number): PageAddress | undefined {
  if (room === 'news' || room === 'story') {
    const found = findNumberedSlug(name)
    if (!found || page !== 1) return undefined
    return { kind: room === 'news' ? 'article' : 'story', locale, ...found }
  }
  if ((room === 'section' || room === 'tag' || room === 'author') && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    return { kind: room, locale, slug: name, page }
  }
  return undefined
}
