// The door to the newsroom: requests below /admin go to Next as they are, except for what only this server may say –
// who asks, under which address, and by which nonce scripts may run.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Environment } from '#platform/env.ts'
import { securityHeaders } from './headers.ts'

export type NewsroomExchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly id: string
}

/** Answers a request of the newsroom, which came to that outer origin. */
export type NewsroomDoor = (exchange: NewsroomExchange, origin: string) => Promise<void>

type NewsroomDoorOptions = {
  readonly next: RequestListener
  readonly settings: Pick<Environment, 'siteUrl'>
  readonly clientAddress: (request: IncomingMessage) => string
  /** Absent: the strict one. */
  readonly policyOf?: (nonce: string) => string
}

/** Makes the door. `next` answers below /admin. */
export function createNewsroomDoor({
  next,
  settings,
  clientAddress,
  policyOf = newsroomPolicy,
}: NewsroomDoorOptions): NewsroomDoor {
  const always = pairsOf([...securityHeaders(settings), 'X-Robots-Tag', 'noindex', 'Cache-Control', 'no-store'])
  return async ({ request, response, id }, origin) => {
    const nonce = randomBytes(16).toString('base64')
    const policy = policyOf(nonce)
    forgetClaims(request)
    Object.assign(request.headers, {
      host: new URL(origin).host,
      'x-forwarded-host': new URL(origin).host,
      'x-forwarded-proto': new URL(origin).protocol.slice(0, -1),
      'x-real-ip': clientAddress(request),
      'x-request-id': id,
      // Next puts the nonce that it finds here on its own scripts.
      'content-security-policy': policy,
      'x-nonce': nonce,
    })
    for (const [name, value] of always) response.setHeader(name, value)
    response.setHeader('Content-Security-Policy', policy)
    await next(request, response)
  }
}

/** Headers of the outside that Next, the sign-in library or our own pages would believe. */
const claims =
  /^(?:x-forwarded-|x-real-ip$|x-request-id$|x-nonce$|x-middleware-|x-invoke-|x-matched-path$|forwarded$|content-security-policy)/

function forgetClaims(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (claims.test(name)) delete request.headers[name]
  }
}

/**
 * Style attributes are allowed because the component library and the editor measure and place with them; they can
 * neither load nor run anything that another directive does not allow. See docs/adr/0010-the-newsroom-door.md.
 */
function newsroomPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Next's own tools write styles without a nonce and evaluate what they load. Only for `npm run dev`. */
export function developmentPolicy(nonce: string): string {
  return newsroomPolicy(nonce)
    .replace("'strict-dynamic'", "'strict-dynamic' 'unsafe-eval'")
    .replace(/style-src-elem [^;]+/, "style-src-elem 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:")
}

function pairsOf(list: readonly string[]): [string, string][] {
  return list.flatMap((name, place) => (place % 2 === 0 ? [[name, list[place + 1] ?? ''] as [string, string]] : []))
}
