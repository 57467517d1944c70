// Every request comes through here. The first lines answer what is remembered; everything else goes through the gate.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { defaultLocale, type Locale, languageOf } from '#i18n/locales.ts'
import type { Environment } from '#platform/env.ts'
import { log } from '#platform/log.ts'
import { answerPage } from './answer-page.ts'
import { findTargetLocale } from './canonical-address.ts'
import type { DatabaseWatch } from './database-watch.ts'
import type { ErrorPages } from './error-pages.ts'
import { hasSeveralHosts, isHostShaped, judgeRequest, type Verdict } from './gate.ts'
import { securityHeaders } from './headers.ts'
import type { Probe } from './health.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { MediaFiles } from './media-files.ts'
import type { NewsroomDoor } from './newsroom-door.ts'
import type { PageStore } from './page-store.ts'
import type { PreviewDoor } from './preview-door.ts'
import { missingPageKey, type ReaderPage } from './reader-pages.ts'
import { openRequestLog } from './request-log.ts'
import type { StaticFiles } from './static-files.ts'

export type Site = {
  readonly settings: Pick<Environment, 'siteUrl' | 'logLevel'>
  readonly pages: PageStore<ReaderPage>
  readonly files: StaticFiles
  readonly media: MediaFiles
  readonly newsroom: NewsroomDoor
  readonly preview: PreviewDoor
  readonly database: DatabaseWatch
  readonly errors: ErrorPages
  readonly lifecycle: Lifecycle
  readonly answerHealth: (response: ServerResponse, probe: Probe) => Promise<void>
  readonly clientAddress: (request: IncomingMessage) => string
}

/** A request on its way through the slow path. */
export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly id: string }

/** The database is away and nothing fresh is remembered. */
class NothingToShow extends Error {
  override name = 'NothingToShow'
}

/** Makes the one listener of the server. */
export function createListener(site: Site): RequestListener {
  const { settings, pages, files, media, database, errors, lifecycle } = site
  const logsEverything = settings.logLevel === 'debug' || settings.logLevel === 'trace'
  let usedHost = ''

  function listen(request: IncomingMessage, response: ServerResponse): void {
    if (lifecycle.isClosing) response.shouldKeepAlive = false
    const page = logsEverything ? undefined : findRemembered(request)
    if (page !== undefined) answerPage(request, response, page)
    else void answerSlowly(request, response)
  }

  /** A fresh page asked for by its canonical address: no gate has to look at such a request. */
  function findRemembered({ method, url, headers: { host }, rawHeaders }: IncomingMessage) {
    if ((method !== 'GET' && method !== 'HEAD') || url === undefined || database.isLost()) return undefined
    const page = pages.findFresh(url)
    if (page?.kind !== 'page' || !isKnownHost(host) || hasSeveralHosts(rawHeaders)) return undefined
    return page.answer
  }

  function isKnownHost(host: string | undefined): boolean {
    if (host === usedHost) return true
    if (host === undefined || !isHostShaped(host)) return false
    usedHost = host
    return true
  }

  async function answerSlowly(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = { request, response, id: openRequestLog(request, response, site.clientAddress) }
    const verdict = judgeRequest(
      {
        method: request.method ?? '',
        target: request.url ?? '',
        httpVersion: request.httpVersion,
        headers: request.headers,
        rawHeaders: request.rawHeaders,
      },
      settings.siteUrl,
    )
    // What comes with a request that has no business having a body is not waited for.
    if (verdict.kind !== 'newsroom' && hasBody(request)) {
      response.shouldKeepAlive = false
    }
    try {
      await answerVerdict(exchange, verdict)
    } catch (error) {
      await answerFailure(exchange, localeOf(verdict), error)
    }
  }

  async function answerVerdict(exchange: Exchange, verdict: Verdict): Promise<void> {
    const { response } = exchange
    switch (verdict.kind) {
      case 'page':
        return answerReaderPage(exchange, verdict.key)
      case 'respelled':
        return redirect(response, 308, await findFinalAddress(verdict.key))
      case 'root':
        return redirect(response, 307, `/${languageOf(verdict.locale).prefix}`)
      case 'file':
        return answerFile(exchange, verdict.path, verdict.locale)
      case 'preview':
        return site.preview(exchange, verdict.token)
      case 'health':
        return site.answerHealth(response, verdict.probe)
      case 'newsroom-respelled':
        return redirect(response, 308, verdict.path)
      case 'newsroom':
        return site.newsroom(exchange, verdict.origin)
      case 'unknown':
        return answerUnknown(exchange, verdict.locale)
      case 'refused':
        return errors.send(
          response,
          verdict.status,
          verdict.locale,
          verdict.allow === undefined ? [] : ['Allow', verdict.allow],
        )
    }
  }

  async function answerReaderPage(exchange: Exchange, key: string): Promise<void> {
    const page = await getPage(key)
    if (page.kind === 'redirect') redirect(exchange.response, 308, page.location)
    else answerPage(exchange.request, exchange.response, page.answer)
  }

  /** Without the database, what is remembered is good for a while; nothing new can be rendered. */
  async function getPage(key: string): Promise<ReaderPage> {
    if (!database.isAway()) return pages.getPage(key)
    const remembered = database.isLost() ? undefined : pages.findFresh(key)
    if (remembered === undefined) throw new NothingToShow(key)
    return remembered
  }

  /** One redirect, not two: where a page has moved besides being spelled otherwise, its own address is named. */
  async function findFinalAddress(key: string): Promise<string> {
    const page = await getPage(key).catch(() => undefined)
    return page?.kind === 'redirect' ? page.location : key
  }

  async function answerFile(exchange: Exchange, path: string, locale: Locale): Promise<void> {
    const { request, response } = exchange
    const file = await files.find(path)
    if (file !== undefined) return answerPage(request, response, file)
    if (!path.startsWith('/media/')) return answerUnknown(exchange, locale)
    const found = await media.find(path)
    if (found.kind === 'file') return media.answer(request, response, found)
    if (found.kind === 'withdrawn') return errors.send(response, 410, locale)
    return errors.send(response, 404, locale)
  }

  /** The one kept page for everything that does not exist; the prepared one when even that cannot be had. */
  async function answerUnknown({ request, response }: Exchange, locale: Locale): Promise<void> {
    const page = await getPage(missingPageKey(languageOf(locale).prefix)).catch(() => undefined)
    if (page?.kind === 'page' && page.answer.status === 404) answerPage(request, response, page.answer)
    else errors.send(response, 404, locale)
  }

  async function answerFailure({ response, id }: Exchange, locale: Locale, error: unknown): Promise<void> {
    if (response.headersSent) {
      response.destroy()
      return
    }
    const isPassing = error instanceof Error && (error.name === 'NothingToShow' || error.name === 'QueueFull')
    const isAway = isPassing || !(await database.look())
    if (!isAway) log().error({ err: error, id }, 'A request could not be answered')
    if (isAway) errors.send(response, 503, locale, ['Retry-After', '10', 'X-Request-Id', id])
    else errors.send(response, 500, locale, ['X-Request-Id', id])
  }

  /** Never remembered by a browser for good: a slug can change back. */
  function redirect(response: ServerResponse, status: number, location: string): void {
    response.writeHead(status, [
      'Location',
      location,
      'Cache-Control',
      'public, max-age=0, must-revalidate',
      'Content-Length',
      '0',
      ...securityHeaders(settings),
    ])
    response.end()
  }

  return listen
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

function localeOf(verdict: Verdict): Locale {
  if ('locale' in verdict) return verdict.locale
  return 'key' in verdict ? localeOfKey(verdict.key) : defaultLocale
}

function localeOfKey(key: string): Locale {
  return findTargetLocale(key.split(/[/?]/).slice(1)) ?? defaultLocale
}
