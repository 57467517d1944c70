// Which reader page a target means, and how its address is properly spelled. A page has exactly one spelling,
// and that spelling is its key in the page store.
import { findPageAddress, maxNumber, numberedSlug, type PageAddress, pathOf } from '#i18n/addresses.ts'
import { findLocaleByPrefix, isLocale, type Locale, languageOf } from '#i18n/locales.ts'
import type { Target } from './read-target.ts'

export type ReaderTarget = {
  readonly address: PageAddress
  /** The canonical spelling: path and declared parameter. */
  readonly key: string
  /** The request used that spelling; parameters that nobody declared do not count. */
  readonly isCanonical: boolean
}

/** The language whose part of the site this is: by prefix, or by code where the two differ (`/uk`). */
export function findTargetLocale(segments: readonly string[]): Locale | undefined {
  const first = segments[0]?.toLowerCase() ?? ''
  return findLocaleByPrefix(first) ?? (isLocale(first) ? first : undefined)
}

/** The reader page of a target below a language. Absent for every shape that no page has. */
export function findReaderTarget(target: Target, locale: Locale): ReaderTarget | undefined {
  const path = canonicalPath(target.segments, locale)
  const isList = findPageAddress(path, 2) !== undefined
  const page = isList ? findPageNumber(target.query) : { number: 1, isCanonical: true }
  const address = page && findPageAddress(path, page.number)
  if (!address || !page) return undefined
  const isPathCanonical = target.isPlain && path === `/${target.segments.join('/')}`
  return { address, key: pathOf(address), isCanonical: isPathCanonical && page.isCanonical }
}

function canonicalPath([, ...rest]: readonly string[], locale: Locale): string {
  const [room, name, ...others] = rest.map((segment) => segment.toLowerCase())
  const isNumbered = room === 'news' || room === 'story'
  const spelled = isNumbered && name !== undefined ? canonicalNumberedSlug(name) : name
  return `/${[languageOf(locale).prefix, room, spelled, ...others].filter((one) => one !== undefined).join('/')}`
}

/** `slug-0012` → `slug-12`. A slug that ours can never be is dropped: the number alone finds the page. */
function canonicalNumberedSlug(segment: string): string {
  const match = /^(?:(.*)-)?0*([1-9][0-9]*)$/s.exec(segment)
  const number = Number(match?.[2])
  if (!match || !(number <= maxNumber)) return segment
  const slug = match[1] ?? ''
  return numberedSlug(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? slug : '', number)
}

/** The declared parameter of lists. Absent when it is repeated or no page number. */
function findPageNumber(query: string): { number: number; isCanonical: boolean } | undefined {
  const given = query.split('&').filter((pair) => decodeName(pair) === 'page')
  const [only] = given
  if (only === undefined) return { number: 1, isCanonical: true }
  const value = new URLSearchParams(only).get('page') ?? ''
  if (given.length > 1 || !/^0*[1-9][0-9]{0,5}$/.test(value)) return undefined
  const number = Number(value)
  return { number, isCanonical: number > 1 && only === `page=${number}` }
}

function decodeName(pair: string): string | undefined {
  const [name] = new URLSearchParams(pair).keys()
  return name
}
