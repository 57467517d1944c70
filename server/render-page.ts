// One reader page, asked of Next in this process: a GET of the canonical path with a fixed host and nothing else, so
// that no header, cookie or method of the outside can have a say in what everybody will get.
import type { RequestListener } from 'node:http'
import inject from 'light-my-request'

export type Rendered = { readonly html: Buffer; readonly link: string | undefined }

/** Next could not render a page. */
export class RenderFailed extends Error {
  override name = 'RenderFailed'
}

/** The host that every inner request names; it appears in no page. */
export const innerHost = 'localhost'

/** Longest time a page may take, in milliseconds. */
const patience = 10_000

/** Asks Next for a page. Throws RenderFailed for everything that is no document. */
export async function renderPage(next: RequestListener, key: string): Promise<Rendered> {
  const { statusCode, headers, html } = await askNext(next, key)
  if (statusCode !== 200) throw new RenderFailed(`Next answered ${key} with status ${statusCode}`)
  return { html, link: headers.link === undefined ? undefined : String(headers.link) }
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
