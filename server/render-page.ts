// One reader page, asked of Next in this process: a GET of the canonical path with a fixed host and nothing else, so
// that no header, cookie or method of the outside can have a say in what everybody will get.
import type { RequestListener } from 'node:http'
import inject from 'light-my-request'

export type Rendered =
  | { readonly kind: 'document'; readonly html: Buffer; readonly link: string | undefined }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  /** Next has no route of this shape. */
  | { readonly kind: 'no-route' }

/** Next could not render a page. */
export class RenderFailed extends Error {
  override name = 'RenderFailed'
}

/** The host that every inner request names; it appears in no page. */
export const innerHost = 'localhost'

/** Longest time a page may take, in milliseconds. */
const patience = 10_000

/** Asks Next for a page. Throws RenderFailed for everything that is neither a document nor a redirect. */
export async function renderPage(next: RequestListener, key: string): Promise<Rendered> {
  const { statusCode, headers, html } = await askNext(next, key)
  const location = headers.location
  if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
    return { kind: 'redirect', status: statusCode, location: withoutInnerOrigin(location) }
  }
  if (statusCode === 404) return { kind: 'no-route' }
  if (statusCode !== 200) throw new RenderFailed(`Next answered ${key} with status ${statusCode}`)
  const link = headers.link === undefined ? undefined : String(headers.link)
  return { kind: 'document', html, link }
}

async function askNext(next: RequestListener, key: string) {
  // Not AbortSignal.timeout(): that would keep every response in memory until its time is over.
  const patienceEnds = new AbortController()
  const timer = setTimeout(() => patienceEnds.abort(), patience)
  try {
    const { statusCode, headers, stream } = await inject(next, {
      method: 'GET',
      url: key,
      headers: { host: innerHost },
      signal: patienceEnds.signal,
      // Otherwise all of it would be decoded, machinery and all, only to be encoded again.
      payloadAsStream: true,
    })
    return { statusCode, headers, html: Buffer.concat(await stream().toArray()) }
  } catch (error) {
    throw new RenderFailed(`Next did not answer ${key}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

function withoutInnerOrigin(location: string): string {
  return location.replace(/^https?:\/\/localhost(?::\d+)?(?=\/)/, '')
}
