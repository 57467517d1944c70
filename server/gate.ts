// The gate: what a request may ask for, decided from its method, target and headers before anything is looked up.
import { defaultLocale, type Locale } from '#i18n/locales.ts'
import { findReaderTarget, findTargetLocale } from './canonical-address.ts'
import { longestTarget, readTarget, type Target } from './read-target.ts'

export type Verdict =
  /** A reader page under its canonical spelling, which is its key. */
  | { readonly kind: 'page'; readonly key: string }
  /** A reader page under another spelling: one 308. */
  | { readonly kind: 'respelled'; readonly key: string }
  /** The bare host. */
  | { readonly kind: 'root'; readonly locale: Locale }
  /** Everything outside the languages that is read: static files, photos. Decoded, begins with a slash. */
  | { readonly kind: 'file'; readonly path: string; readonly locale: Locale }
  /** A draft, by the secret in its address. */
  | { readonly kind: 'preview'; readonly token: string; readonly locale: Locale }
  | { readonly kind: 'health'; readonly probe: 'summary' | 'live' | 'ready' }
  /** Everything below /admin: Next answers it, for the outer origin that the request came to. */
  | { readonly kind: 'newsroom'; readonly origin: string }
  /** The same under another spelling, such as /admin/: one 308. */
  | { readonly kind: 'newsroom-respelled'; readonly path: string }
  | { readonly kind: 'unknown'; readonly locale: Locale }
  | {
      readonly kind: 'refused'
      readonly status: 400 | 403 | 405 | 414
      readonly locale: Locale
      readonly allow?: string
    }

/** What the gate looks at. Header names are lower case, as Node gives them. */
export type GateRequest = {
  readonly method: string
  readonly target: string
  readonly httpVersion: string
  readonly headers: {
    readonly host?: string | undefined
    readonly origin?: string | undefined
    readonly 'sec-fetch-site'?: string | string[] | undefined
  }
  /** Names and values in turn, as they came: Node drops a second Host without a word. */
  readonly rawHeaders: readonly string[]
}

/** Decides what a request asks for. `siteUrl` is the outer origin. */
export function judgeRequest(request: GateRequest, siteUrl: string): Verdict {
  const target = readTarget(request.target)
  if (target.kind === 'too-long') return refuse(414, guessLocale(request.target))
  if (target.kind === 'malformed' || !isUsableHost(request)) return refuse(400, guessLocale(request.target))
  const locale = findTargetLocale(target.segments)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const [room] = target.segments
  if (room === 'admin') return judgeNewsroom(request, target, siteUrl)
  if (!isRead) return { ...refuse(405, locale), allow: 'GET, HEAD' }
  if (locale) return judgeReaderPage(target, locale)
  if (room === undefined) return { kind: 'root', locale: defaultLocale }
  return judgeOther(target)
}

function judgeReaderPage(target: Target, locale: Locale): Verdict {
  const reader = findReaderTarget(target, locale)
  if (!reader) return { kind: 'unknown', locale }
  return { kind: reader.isCanonical ? 'page' : 'respelled', key: reader.key }
}

const probes = new Map([
  ['/api/health', 'summary'],
  ['/api/health/live', 'live'],
  ['/api/health/ready', 'ready'],
] as const)

function judgeOther(target: Target): Verdict {
  const path = `/${target.segments.join('/')}`
  const probe = [...probes].find(([address]) => address === path)?.[1]
  if (probe && target.isPlain) return { kind: 'health', probe }
  const [room, token, ...rest] = target.segments
  if (room === 'preview') {
    const isOne = token !== undefined && rest.length === 0 && target.isPlain
    return isOne ? { kind: 'preview', token, locale: defaultLocale } : { kind: 'unknown', locale: defaultLocale }
  }
  return { kind: 'file', path, locale: defaultLocale }
}

const newsroomMethods: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']

/** Nothing of ours is written unless the browser says that the request comes from our own pages. */
function judgeNewsroom({ method, headers }: GateRequest, target: Target, siteUrl: string): Verdict {
  if (!newsroomMethods.includes(method)) return { ...refuse(405), allow: newsroomMethods.join(', ') }
  const isRead = method === 'GET' || method === 'HEAD'
  if (!target.isPlain) {
    const path = `/${target.segments.map(encodeURIComponent).join('/')}`
    return isRead ? { kind: 'newsroom-respelled', path } : { kind: 'unknown', locale: defaultLocale }
  }
  const origins = listNewsroomOrigins(headers.host, siteUrl)
  const [nearest = siteUrl] = origins
  if (isRead) return { kind: 'newsroom', origin: nearest }
  const from = origins.find((origin) => origin === headers.origin)
  const site = headers['sec-fetch-site']
  return from === undefined || (site !== undefined && site !== 'same-origin')
    ? refuse(403)
    : { kind: 'newsroom', origin: from }
}

/**
 * Where the newsroom can be: at the outer address, and on the machine itself when the Host says so – for somebody who
 * works beside the server, whatever SITE_URL is. Forwarded headers have no say.
 */
function listNewsroomOrigins(host: string | undefined, siteUrl: string): readonly string[] {
  const isLoopback = host !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host)
  return isLoopback ? [new URL(`http://${host}`).origin, siteUrl] : [siteUrl]
}

/** HTTP/1.1 asks for a host; whatever it says, it must be shaped like one. Pages never depend on it. */
function isUsableHost({ headers, httpVersion, rawHeaders }: GateRequest): boolean {
  if (hasSeveralHosts(rawHeaders)) return false
  if (headers.host === undefined) return httpVersion === '1.0'
  return isHostShaped(headers.host)
}

/** A proxy before us may have gone by the other one: answered 400, as RFC 9112 §3.2 asks. */
export function hasSeveralHosts(rawHeaders: readonly string[]): boolean {
  let count = 0
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place]
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  return count > 1
}

/** Whether a Host header is a name or address with an optional port. */
export function isHostShaped(host: string): boolean {
  return /^(?:[a-z0-9._-]{1,255}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?$/i.test(host)
}

function guessLocale(target: string): Locale {
  const [, first = ''] = /^\/+([^/?]{1,20})/.exec(target.slice(0, longestTarget)) ?? []
  return findTargetLocale([first]) ?? defaultLocale
}

function refuse(status: 400 | 403 | 405 | 414, locale: Locale = defaultLocale): Verdict & { kind: 'refused' } {
  return { kind: 'refused', status, locale }
}
