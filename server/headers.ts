// The headers of every answer that a reader gets. Lists are flat (name, value, name, value): Node writes those
// without looking at them again.
import type { Environment } from '#platform/env.ts'

export type HeaderList = readonly string[]

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What every answer says, whatever it is. */
export function securityHeaders({ siteUrl }: Pick<Environment, 'siteUrl'>): HeaderList {
  return [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    ...(siteUrl.startsWith('https:') ? ['Strict-Transport-Security', 'max-age=31536000'] : []),
  ]
}

/** What every HTML answer says on top: what it may load, and that nobody may frame it. */
export function documentHeaders(settings: Pick<Environment, 'siteUrl'>): HeaderList {
  return [
    ...securityHeaders(settings),
    'Content-Type',
    'text/html; charset=utf-8',
    'Content-Security-Policy',
    contentSecurityPolicy,
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(isTrustworthy(settings.siteUrl) ? ['Cross-Origin-Opener-Policy', 'same-origin'] : []),
  ]
}

/** What every reader page says on top. `speculationRules` is the address of the rules, when there are some. */
export function pageHeaders(
  settings: Pick<Environment, 'siteUrl' | 'cdnSeconds'>,
  speculationRules: string | undefined,
): HeaderList {
  return [
    ...documentHeaders(settings),
    ...revalidationHeaders(settings.cdnSeconds),
    ...(speculationRules === undefined ? [] : ['Speculation-Rules', `"${speculationRules}"`]),
  ]
}

/** What a 304 repeats of a page's headers (RFC 9110, section 15.4.5), the tag aside. */
export function revalidationHeaders(cdnSeconds: number): HeaderList {
  const shared = cdnSeconds > 0 ? `, s-maxage=${cdnSeconds}` : ''
  return ['Cache-Control', `public, max-age=0, must-revalidate${shared}`, 'Vary', 'Accept-Encoding']
}

/** Browsers warn on the console about an opener policy from an origin they do not trust. */
function isTrustworthy(siteUrl: string): boolean {
  const { protocol, hostname } = new URL(siteUrl)
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}

/**
 * Next's Link header without what only its scripts need: preloads of fonts, styles and pictures remain.
 * Absent when nothing remains.
 */
export function readerLinks(link: string | undefined): string | undefined {
  const kept = (link ?? '')
    .split(/,\s*(?=<)/)
    .filter((one) => /;\s*rel="?preload"?/.test(one) && /;\s*as="?(?:font|style|image)"?/.test(one))
  return kept.length === 0 ? undefined : kept.join(', ')
}
