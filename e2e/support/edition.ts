// The edition under test, as found by following every link from the front pages: nothing is known beforehand.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { testFolder } from '#e2e/support/test-site.ts'
import { findPageAddress, type PageAddress, pathOf } from '#i18n/addresses.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'

export type FoundPage = {
  readonly path: string
  readonly status: number
  readonly address: PageAddress
  readonly html: string
}
export type PageKind = PageAddress['kind']

export type Edition = {
  /** Every page that a link leads to, and every numbered one that can be asked for. */
  readonly pages: readonly FoundPage[]
  /** A page of this kind in this language that answers 200. Throws when the edition has none. */
  getPage(kind: PageKind, locale: Locale): FoundPage
  /** An address whose article lives in other languages only: answers 404. */
  getMissingTranslation(): FoundPage
  /** An article that was withdrawn: answers 410. */
  getWithdrawn(locale: Locale): FoundPage
}

/** Articles are numbered from 1; the demonstration has fewer than this. */
const numbersToTry = 80

/** The whole edition, left in a file for the run's workers to come, for as long as nothing is published. */
export async function readSharedEdition(request: APIRequestContext): Promise<Edition> {
  const health = (await (await request.get('/api/health')).json()) as { status: string; contentVersion: number }
  if (health.status !== 'ok') throw new Error(`The site is not well: ${health.status}`)
  const file = join(testFolder(), `edition-${process.ppid}-${health.contentVersion}.json`)
  if (existsSync(file)) return describeEdition(JSON.parse(readFileSync(file, 'utf8')) as readonly FoundPage[])
  const edition = await readEdition(request)
  // Two workers may begin at once.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(edition.pages))
  renameSync(`${file}.${process.pid}`, file)
  return edition
}

/** Reads the whole edition over HTTP, or that of one language as far as its pages lead to each other. */
export async function readEdition(
  request: APIRequestContext,
  languages: readonly Locale[] = locales,
): Promise<Edition> {
  const pages = new Map<string, FoundPage>()
  const waiting = languages.flatMap((locale) => [
    pathOf({ kind: 'front', locale }),
    ...Array.from({ length: numbersToTry }, (_, index) => `/${languageOf(locale).prefix}/news/${index + 1}`),
  ])
  for (const path of waiting) {
    if (pages.has(path)) continue
    const page = await findPage(request, path)
    if (!page || pages.has(page.path)) continue
    pages.set(page.path, page)
    waiting.push(...linksIn(page.html, languages).filter((link) => !pages.has(link)))
  }
  return describeEdition([...pages.values()])
}

async function findPage(request: APIRequestContext, path: string): Promise<FoundPage | undefined> {
  const response = await request.get(path)
  const url = new URL(response.url())
  const address = findPageAddress(url.pathname, Number(url.searchParams.get('page') ?? 1))
  if (!address) return undefined
  return { path: url.pathname + url.search, status: response.status(), address, html: await response.text() }
}

/** Addresses of our own reader pages that a page links to. */
export function linksIn(html: string, languages: readonly Locale[] = locales): string[] {
  const anchors = html.matchAll(/<a\s[^>]*?href="([^"#]+)(?:#[^"]*)?"/g)
  const paths = [...anchors].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
  return paths.filter((path) => languages.some((locale) => isUnder(path, languageOf(locale).prefix)))
}

function isUnder(path: string, prefix: string): boolean {
  return path === `/${prefix}` || path.startsWith(`/${prefix}/`)
}

function describeEdition(pages: readonly FoundPage[]): Edition {
  const get = (what: string, matches: (page: FoundPage) => boolean): FoundPage => {
    const page = pages.find(matches)
    if (!page) throw new Error(`The edition has no ${what}`)
    return page
  }
  return {
    pages,
    getPage: (kind, locale) => get(`${kind} in ${locale}`, (page) => isOf(page, kind, locale) && page.status === 200),
    getMissingTranslation: () =>
      get('article that lacks a language', (page) => page.status === 404 && isLiveElsewhere(pages, page)),
    getWithdrawn: (locale) =>
      get(`withdrawn article in ${locale}`, (page) => isOf(page, 'article', locale) && page.status === 410),
  }
}

function isOf(page: FoundPage, kind: PageKind, locale: Locale): boolean {
  return page.address.kind === kind && page.address.locale === locale
}

function isLiveElsewhere(pages: readonly FoundPage[], { address }: FoundPage): boolean {
  if (address.kind !== 'article') return false
  return pages.some((page) => isArticle(page.address, address.number) && page.status === 200)
}

function isArticle(address: PageAddress, number: number): boolean {
  return address.kind === 'article' && address.number === number
}
