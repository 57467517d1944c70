// The one route of all reader pages: what an address means is said in lib/i18n/addresses.ts, and nowhere a second time.
import { permanentRedirect } from 'next/navigation'
import { locale as rootLocale } from 'next/root-params'
import { loadPageAt } from '#edition/load-page.ts'
import type { AnyPage } from '#edition/view/any-page-view.ts'
import type { Loaded } from '#edition/view/page-view.ts'
import { findPageAddress } from '#i18n/addresses.ts'
import { asLocale, languageOf } from '#i18n/locales.ts'
import { now } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { findHandedOver } from '#platform/handed-over.ts'
import { ReaderPage } from '../reader-page.tsx'

type RouteProps = {
  readonly params: Promise<{ readonly address?: readonly string[] }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The server hands over what it has loaded (server/reader-pages.ts). */
export default function Page(props: RouteProps) {
  const loaded = findHandedOver() as Loaded<AnyPage> | undefined
  return loaded ? <ReaderPage loaded={loaded} /> : <AddressedPage {...props} />
}

/** In development nobody hands over anything, and the address says what to load. */
async function AddressedPage({ params, searchParams }: RouteProps) {
  const { buildDir, siteUrl } = environment()
  if (buildDir !== undefined) throw new Error('The server handed over no page')
  const { prefix } = languageOf(asLocale((await rootLocale()) ?? ''))
  const path = `/${[prefix, ...((await params).address ?? [])].join('/')}`
  const isList = findPageAddress(path, 2) !== undefined
  const number = isList ? readPageNumber((await searchParams)['page']) : 1
  const loaded = await loadPageAt(path, number, { now: now(), siteUrl })
  if ('kind' in loaded) permanentRedirect(loaded.path)
  return <ReaderPage loaded={loaded} />
}

/** From 1. Page 0, which no list has, for everything that is no number. */
function readPageNumber(given: string | string[] | undefined): number {
  if (given === undefined) return 1
  return typeof given === 'string' && /^[1-9][0-9]{0,5}$/.test(given) ? Number(given) : 0
}
