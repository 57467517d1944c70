// Under which address a request of the newsroom came: the site's, or the machine's own for somebody who works beside
// the server. The server says so in headers that nobody outside can set (server/newsroom-door.ts).
import { environment } from '#platform/env.ts'

const loopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/** The outer origin; the site's when the request names none that can be. */
export function outerOrigin(headers: Headers): string {
  const { siteUrl } = environment()
  const origin = `${headers.get('x-forwarded-proto') ?? 'http'}://${headers.get('x-forwarded-host') ?? headers.get('host')}`
  return loopback.test(origin) ? origin : siteUrl
}
