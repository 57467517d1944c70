// The only way to ask the sign-in library: for an endpoint that library-endpoints.ts lets through, with the caller's own
// headers. Its answers are read here and never handed on, because several of them carry the token of the session.
import type { AskableEndpoint } from './library-endpoints.ts'
import { outerOrigin } from './outer-origin.ts'
import { libraryPath, type SignInLibrary, signInLibrary } from './sign-in-library.ts'

export type LibraryAnswer = {
  readonly status: number
  /** What the library says in JSON. Stays in this room. */
  readonly body: Readonly<Record<string, unknown>>
  /** `Set-Cookie` lines for the browser. */
  readonly cookies: readonly string[]
  /** Seconds to wait, when there were too many tries. */
  readonly retryAfter: number | undefined
}

/** Headers of the caller that the library looks at. */
const passedOn = [
  ...['cookie', 'origin', 'user-agent', 'x-real-ip', 'host', 'x-forwarded-host', 'x-forwarded-proto'],
  ...['sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest'],
]

/** Asks. `headers` are those of the request that brought the question. */
export async function askLibrary(headers: Headers, path: AskableEndpoint, body: object): Promise<LibraryAnswer> {
  const library = libraryFor(headers)
  const { baseURL } = await library.$context
  const passed = passedOn.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as [string, string]]
  })
  const request = new Request(`${new URL(baseURL).origin}${libraryPath}${path}`, {
    method: 'POST',
    headers: [...passed, ['content-type', 'application/json']],
    body: JSON.stringify(body),
  })
  const response = await library.handler(request)
  const retryAfter = Number(response.headers.get('x-retry-after'))
  return {
    status: response.status,
    body: await readObject(response),
    cookies: response.headers.getSetCookie(),
    retryAfter: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  }
}

/** The library that speaks the scheme of a request. A browser that has a Secure cookie came over https. */
export function libraryFor(headers: Headers): SignInLibrary {
  const isSecure = outerOrigin(headers).startsWith('https:')
  return signInLibrary(isSecure || (headers.get('cookie') ?? '').includes('__Secure-litopys.'))
}

async function readObject(response: Response): Promise<Record<string, unknown>> {
  const body: unknown = await response.json().catch(() => undefined)
  return typeof body === 'object' && body !== null ? { ...body } : {}
}
