// The one route of all reader pages: what an address means is said in lib/i18n/addresses.ts, and nowhere a second time.
import { locale as rootLocale } from 'next/root-params'
import { loadPageAt } from '#edition/load-page.ts'
import type { AnyPage } from '#edition/view/any-page-view.ts'
import type { Loaded } from '#edition/view/page-view.ts'
import { asLocale, languageOf } from '#i18n/locales.ts'
import { now } from '#platform/clock.ts'
import { environment } from '#platform/env.ts'
import { findHandedOver } from '#platform/handed-over.ts'
import { ReaderPage } from '../reader-page.tsx'

type RouteProps = {
  readonly params: Promise<{ readonly address?: readonly string[] }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The server hands over what it has loaded. In development, where nobody does, the address says what to load. */
export default function Page(props: RouteProps) {
  const page = findHandedOver() as Loaded<AnyPage> | undefined
  return page ? <ReaderPage loaded={page} /> : <AddressedPage {...props} />
}

async function AddressedPage({ params, searchParams }: RouteProps) {
  const { prefix } = languageOf(asLocale((await rootLocale()) ?? ''))
  const path = `/${[prefix, ...((await params).address ?? [])].join('/')}`
  const page = readPageNumber((await searchParams)['page'])
  return <ReaderPage loaded={await loadPageAt(path, page, { now: now(), siteUrl: environment().siteUrl })} />
}

/** From 1. Page 0, which no list has, for everything that is no number. */
function readPageNumber(given: string | string[] | undefined): number {
  if (given === undefined) return 1
  return typeof given === 'string' && /^[1-9][0-9]{0,5}$/.test(given) ? Number(given) : 0
}
