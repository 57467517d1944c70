// The parameters of a route → what a loader takes. The gate lets only canonical addresses through; in development,
// where there is no gate, everything else reads as an address that names nothing.
import { locale as rootLocale } from 'next/root-params'
import type { Visit } from '#edition/load-site.ts'
import type { StaticAddress } from '#edition/load-static-page.ts'
import { findNumberedSlug, type StaticPageKey } from '#i18n/addresses.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { now } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'

export type RouteProps = {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export type StaticRouteProps = Pick<RouteProps, 'searchParams'>

/** The language of the page, from the first segment of its address. */
export async function readLocale(): Promise<Locale> {
  return asLocale((await rootLocale()) ?? '')
}

/** An article or a story, e.g. `zustrich-12`. Number 0 belongs to nothing. */
export async function readNumbered({ params }: RouteProps): Promise<{ locale: Locale; slug: string; number: number }> {
  const { slug } = await params
  return { locale: await readLocale(), ...(findNumberedSlug(slug) ?? { slug, number: 0 }) }
}

/** One page of a list. */
export async function readListed(props: RouteProps): Promise<{ locale: Locale; slug: string; page: number }> {
  const { slug } = await props.params
  return { locale: await readLocale(), slug, page: await readPage(props) }
}

/** One of the pages that are edited in the admin. */
export async function readStatic(key: StaticPageKey, props: StaticRouteProps): Promise<StaticAddress> {
  return { kind: 'static', locale: await readLocale(), key, page: await readPage(props) }
}

/** `?page=`, from 1. Page 0, which no list has, for everything that is no number. */
async function readPage({ searchParams }: StaticRouteProps): Promise<number> {
  const { page } = await searchParams
  if (page === undefined) return 1
  return typeof page === 'string' && /^[1-9][0-9]{0,5}$/.test(page) ? Number(page) : 0
}

/** The moment of the request and the site's outer address. */
export function visit(): Visit {
  return { now: now(), siteUrl: environment().siteUrl }
}
