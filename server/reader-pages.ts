// Reader pages as the rest of the server knows them: asked for by their canonical address, answered finished. Joins
// loading, rendering, finishing, compressing and remembering.
import type { RequestListener } from 'node:http'
import type { AnyPage } from '#edition/view/any-page-view.ts'
import type { Loaded } from '#edition/view/page-view.ts'
import { languageOf, locales } from '#i18n/locales.ts'
import { nowInMilliseconds } from '#platform/clock.ts'
import type { Environment } from '#platform/env.ts'
import { handOver } from '#platform/handed-over.ts'
import { log } from '#platform/log.ts'
import { findKnownVersion } from '#platform/version-signal.ts'
import { type AnswerablePage, prepareAnswer } from './answer-page.ts'
import { compress } from './compress.ts'
import { inTime } from './database-watch.ts'
import { digestOf } from './entity-tag.ts'
import type { FoundPage } from './find-page.ts'
import { finishHtml } from './finish-page.ts'
import { pageHeaders, readerLinks, revalidationHeaders } from './headers.ts'
import { createPageStore, type PageStore, type Storable } from './page-store.ts'
import { renderPage } from './render-page.ts'

export type ReaderPage = Storable &
  (
    | {
        readonly kind: 'page'
        readonly answer: AnswerablePage
        /** The digest of the view that it was drawn from. */
        readonly view: string
      }
    | { readonly kind: 'redirect'; readonly location: string }
  )

/** What the tests and health want to know of finishing. */
export type FinishingRecord = { strangers: number }

type ReaderPagesOptions = {
  readonly next: RequestListener
  /** What there is at an address now. */
  readonly findPage: (key: string, siteUrl: string) => Promise<FoundPage>
  readonly settings: Pick<Environment, 'siteUrl' | 'cdnSeconds' | 'pageStoreBytes'>
  readonly speculationRules: string | undefined
  readonly record: FinishingRecord
}

type LoadedPage = Extract<FoundPage, { kind: 'loaded' }>

/** Longest time that the database may take for a page, in milliseconds. */
const loadingPatience = 10_000

/** What an entry takes beside its bodies: header lists, strings, the store's own books. */
const overhead = 4096

/** The store of all reader pages. */
export function createReaderPages({
  next,
  findPage,
  settings,
  speculationRules,
  record,
}: ReaderPagesOptions): PageStore<ReaderPage> {
  const headers = pageHeaders(settings, speculationRules)
  const repeatedHeaders = revalidationHeaders(settings.cdnSeconds)

  async function render(key: string, previous: ReaderPage | undefined): Promise<ReaderPage> {
    const found = await load(key)
    if (found.kind === 'moved') return { kind: 'redirect', location: found.path, isKept: false, size: overhead }
    const { loaded, digest } = found
    const last = previous?.kind === 'page' ? previous : undefined
    // Something on the site has changed, but not what this page is drawn from: what was drawn is still right.
    const page = last?.view === digest ? last : await draw(key, found, last?.answer)
    return { ...page, changesAt: loaded.changesAt?.getTime() }
  }

  async function load(key: string): Promise<FoundPage> {
    try {
      return await inTime(findPage(key, settings.siteUrl), loadingPatience)
    } catch (error) {
      throw new Error(`${key} could not be loaded`, { cause: error })
    }
  }

  async function draw(key: string, { loaded, digest: view }: LoadedPage, previous: AnswerablePage | undefined) {
    const { html, link } = await handOver(loaded, () => renderPage(next, key))
    const { html: finished, strangers } = finishHtml(html)
    if (strangers.length > 0) reportStrangers(key, strangers, record)
    const { status } = loaded
    const links = readerLinks(link)
    const digest = digestOf(String(status), links ?? '', '\n', finished)
    const answer = previous?.digest === digest ? previous : await prepare(finished, status, digest, links)
    const { identity, br, gzip } = answer.bodies
    const size = identity.length + br.length + gzip.length + overhead
    return { kind: 'page', answer, view, isKept: isKept(key, loaded), size } as const
  }

  async function prepare(html: Buffer, status: number, digest: string, links: string | undefined) {
    const bodies = await compress(html, 'page')
    const all = links === undefined ? headers : [...headers, 'Link', links]
    return prepareAnswer({ status, digest, bodies, headers: all, repeatedHeaders })
  }

  return createPageStore<ReaderPage>({
    render,
    findVersion: findKnownVersion,
    now: nowInMilliseconds,
    maxBytes: settings.pageStoreBytes,
    rendersAtOnce: 2,
    mostWaiting: 2000,
  })
}

/** The key of the one page that answers every unknown address of a language. No reader can link to it. */
export function missingPageKey(prefix: string): string {
  return `/${prefix}/missing`
}

/**
 * Addresses that name nothing are without number; keeping their pages would let anybody fill the store. A page about
 * something real, such as a missing translation, has one address: every other spelling of it is redirected.
 */
function isKept(key: string, { status, page }: Loaded<AnyPage>): boolean {
  const hasSubject = page.kind === 'missing' && page.reason === 'not-translated'
  return status !== 404 || hasSubject || isMissingPageKey(key)
}

function isMissingPageKey(key: string): boolean {
  return locales.some((locale) => key === missingPageKey(languageOf(locale).prefix))
}

function reportStrangers(key: string, strangers: readonly string[], record: FinishingRecord): void {
  record.strangers += strangers.length
  log().error({ key, strangers }, 'A page held machinery that no reader page may have; it was removed')
}
