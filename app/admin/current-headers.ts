// The headers of the request with the cookies as they stand now. After an action has changed a session – a new password,
// a second factor – the screen is drawn in the same request, whose header still names the session that is gone.
import { cookies, headers } from 'next/headers'

export async function readCurrentHeaders(): Promise<Headers> {
  const current = new Headers(await headers())
  const pairs = (await cookies())
    .getAll()
    .flatMap(({ name, value }) => (value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]))
  if (pairs.length > 0) current.set('cookie', pairs.join('; '))
  else current.delete('cookie')
  return current
}
