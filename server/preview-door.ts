// The door to previews: a draft drawn and finished like a reader's page, but asked for by a secret and kept by nobody.
// The desk may show it in a frame of its own; nobody else may.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { chooseScreenLanguage } from '#i18n/choose-screen-language.ts'
import type { PreviewRecords } from '#newsroom/queries/find-preview.ts'
import type { Environment } from '#platform/env.ts'
import { handOver } from '#platform/handed-over.ts'
import { log } from '#platform/log.ts'
import { finishHtml } from './finish-page.ts'
import { documentHeaders, readerLinks } from './headers.ts'
import { renderPage } from './render-page.ts'

/** Answers a request for the preview that this token opens. */
export type PreviewDoor = (
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
  token: string,
) => Promise<void>

type PreviewDoorOptions = {
  readonly next: RequestListener
  /** The draft with what its page shows; absent for a token that opens nothing. */
  readonly findPreview: (token: string) => Promise<PreviewRecords | undefined>
  readonly settings: Pick<Environment, 'siteUrl'>
}

export function createPreviewDoor({ next, findPreview, settings }: PreviewDoorOptions): PreviewDoor {
  const headers = previewHeaders(settings)
  return async ({ request, response }, token) => {
    const preview = await findPreview(token)
    const locale = preview?.edition.locale ?? chooseScreenLanguage(request.headers['accept-language'] ?? '')
    const rendered = await handOver(preview, () => renderPage(next, `/preview/${locale}`))
    const { html: body, strangers } = finishHtml(rendered.html)
    if (strangers.length > 0) log().error({ strangers }, 'A preview held machinery that no reader page may have')
    const links = readerLinks(rendered.link)
    response.writeHead(preview === undefined ? 404 : 200, [
      ...headers,
      ...(links === undefined ? [] : ['Link', links]),
      'Content-Length',
      String(body.length),
    ])
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

function previewHeaders(settings: Pick<Environment, 'siteUrl'>): string[] {
  const own = new Map([
    ['Cache-Control', 'no-store'],
    ['X-Robots-Tag', 'noindex, nofollow'],
    // The address is the secret: no page that a link leads to may learn it.
    ['Referrer-Policy', 'no-referrer'],
  ])
  const list = documentHeaders(settings)
  const pairs = list.flatMap((name, place): [string, string][] =>
    place % 2 === 0 ? [[name, list[place + 1] ?? '']] : [],
  )
  return [
    ...pairs
      .filter(([name]) => !own.has(name) && name !== 'Cross-Origin-Opener-Policy')
      .map(([name, value]): [string, string] => [
        name,
        value.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
      ]),
    ...own,
  ].flat()
}
