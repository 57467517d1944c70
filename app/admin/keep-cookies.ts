// Hands the cookies of a sign-in to the browser, from a Server Action.

import { parseSetCookieHeader } from 'better-auth/cookies'
import { cookies } from 'next/headers'

/** `lines` are those of `Set-Cookie` headers. */
export async function keepCookies(lines: readonly string[]): Promise<void> {
  const jar = await cookies()
  for (const line of lines) {
    for (const [name, { value, samesite, ...attributes }] of parseSetCookieHeader(line)) {
      jar.set(name, decodeURIComponent(value), {
        ...(attributes['max-age'] !== undefined && { maxAge: attributes['max-age'] }),
        path: attributes.path ?? '/admin',
        httpOnly: attributes.httponly ?? true,
        secure: attributes.secure ?? false,
        sameSite: samesite ?? 'lax',
      })
    }
  }
}
