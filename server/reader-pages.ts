// Reader pages as the rest of the server knows them: asked for by their canonical address, answered finished. Joins
// rendering, finishing, compressing and remembering.
import type { RequestListener } from 'node:http'
import { languageOf, locales } from '#i18n/locales.ts'
import { nowInMilliseconds } from '#platform/clock.ts'
import type { Environment } from '#platform/env.ts'
import { log } from '#platform/log.ts'
import { findKnownVersion } from '#platform/version-signal.ts'
import { type AnswerablePage, prepareAnswer } from './answer-page.ts'
import { compress } from './compress.ts'
import { digestOf } from './entity-tag.ts'
import type { CurrentView } from './find-view.ts'
import { finishHtml } from './finish-page.ts'
import { pageHeaders, readerLinks, revalidationHeaders } from './headers.ts'
import { createPageStore, type PageStore, type Storable } from './page-store.ts'
import { type Rendered, renderPage } from './render-page.ts'

export type ReaderPage = Storable &
  (
    | {
        readonly kind: 'page'
        readonly answer: AnswerablePage
        /** The digest of the view that it was drawn from. */
        readonly view: string | undefined
      }
    | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
    | { readonly kind: 'no-route' }
  )

/** What the tests and health want to know of finishing. */
export type FinishingRecord = { strangers: number }

type ReaderPagesOptions = {
  readonly next: RequestListener
  /** The view that a page would be drawn from now. */
  readonly findView: (key: string, siteUrl: string) => Promise<CurrentView | undefined>
  readonly settings: Pick<Environment, 'siteUrl' | 'cdnSeconds' | 'pageStoreBytes'>
  readonly speculationRules: string | undefined
  readonly record: FinishingRecord
}

/** What an entry takes beside its bodies: header lists, strings, the store's own books. */
const overhead = 4096

/** The store of all reader pages. */
export function createReaderPages({
  next,
  findView,
  settings,
  speculationRules,
  record,
}: ReaderPagesOptions): PageStore<ReaderPage> {
  const headers = pageHeaders(settings, speculationRules)
  const repeatedHeaders = revalidationHeaders(settings.cdnSeconds)

  async function render(key: string, previous: ReaderPage | undefined): Promise<ReaderPage> {
    const unchanged = await findUnchanged(key, previous)
    if (unchanged !== undefined) return unchanged
    const rendered = await renderPage(next, key)
    if (rendered.kind !== 'document') return { ...rendered, isKept: false, size: overhead }
    return finish(key, rendered, previous?.kind === 'page' ? previous.answer : undefined)
  }

  /** Something on the site has changed, but not what this page is drawn from: what was drawn is still right. */
  async function findUnchanged(key: string, previous: ReaderPage | undefined): Promise<ReaderPage | undefined> {
    if (previous?.kind !== 'page' || previous.view === undefined) return undefined
    const view = await findView(key, settings.siteUrl)
    if (view?.digest !== previous.view) return undefined
    const { changesAt: _, ...drawn } = previous
    return { ...drawn, ...(view.changesAt !== undefined && { changesAt: view.changesAt }) }
  }

  async function finish(
    key: string,
    { html, link }: Rendered & { kind: 'document' },
    previous: AnswerablePage | undefined,
  ): Promise<ReaderPage> {
    const { html: finished, status, changesAt, hasSubject, view, strangers } = finishHtml(html)
    if (strangers.length > 0) reportStrangers(key, strangers, record)
    const links = readerLinks(link)
    const digest = digestOf(String(status), links ?? '', '\n', finished)
    const answer = previous?.digest === digest ? previous : await prepare(finished, status, digest, links)
    const { identity, br, gzip } = answer.bodies
    return {
      kind: 'page',
      answer,
      view,
      isKept: isKeptStatus(key, status, hasSubject),
      size: identity.length + br.length + gzip.length + overhead,
      ...(changesAt !== undefined && { changesAt }),
    }
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
 * something real says so, and has one address: the edition redirects every other spelling of it.
 */
function isKeptStatus(key: string, status: number, hasSubject: boolean): boolean {
  return status !== 404 || hasSubject || isMissingPageKey(key)
}

function isMissingPageKey(key: string): boolean {
  return locales.some((locale) => key === missingPageKey(languageOf(locale).prefix))
}

function reportStrangers(key: string, strangers: readonly string[], record: FinishingRecord): void {
  record.strangers += strangers.length
  log().error({ key, strangers }, 'A page held machinery that no reader page may have; it was removed')
}
