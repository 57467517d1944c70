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
  | { readonly kind: 'health'; readonly probe: 'summary' | 'live' | 'ready' }
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
}

/** Decides what a request asks for. `siteUrl` is the outer origin. */
export function judgeRequest(request: GateRequest, siteUrl: string): Verdict {
  const target = readTarget(request.target)
  if (target.kind === 'too-long') return refuse(414, guessLocale(request.target))
  if (target.kind === 'malformed' || !isUsableHost(request)) return refuse(400, guessLocale(request.target))
  const locale = findTargetLocale(target.segments)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const [room] = target.segments
  if (!isRead && room === 'admin') return judgeWrite(request, siteUrl)
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
  return { kind: 'file', path, locale: defaultLocale }
}

/** Nothing of ours is written without a sign that the request comes from our own pages. */
function judgeWrite({ headers }: GateRequest, siteUrl: string): Verdict {
  const isOwn = headers.origin === siteUrl || headers['sec-fetch-site'] === 'same-origin'
  return isOwn ? { kind: 'unknown', locale: defaultLocale } : refuse(403, defaultLocale)
}

/** HTTP/1.1 asks for a host; whatever it says, it must be shaped like one. Pages never depend on it. */
function isUsableHost({ headers, httpVersion }: GateRequest): boolean {
  if (headers.host === undefined) return httpVersion === '1.0'
  return isHostShaped(headers.host)
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
