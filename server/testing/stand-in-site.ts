// In place of the database and of Next: says what there is at an address, and answers as Next does.
import type { IncomingHttpHeaders, RequestListener } from 'node:http'
import type { AnyPage } from '#edition/view/any-page-view.ts'
import type { Loaded } from '#edition/view/page-view.ts'
import { findHandedOver } from '#platform/handed-over.ts'
import type { FoundPage } from '#server/find-page.ts'

type Standing = 'live' | 'withdrawn' | 'not-translated' | 'unknown'

/** What there is at an address, and what Next draws of it. */
type Subject = {
  readonly movedTo?: string
  readonly standing?: Standing
  readonly view?: string
  readonly changesAt?: Date
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly html?: string
  /** Loading it does this instead. */
  readonly load?: () => Promise<never>
  /** Happens before Next answers. */
  readonly whenDrawn?: () => void
}

/** A request that reached Next. */
type InnerRequest = {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly handedOver: unknown
}

/** Nothing here draws: of a page only what the server itself looks at. */
const loadedAs: Readonly<Record<Standing, Loaded<AnyPage>>> = {
  live: loaded(200, { kind: 'static' }),
  withdrawn: loaded(410, { kind: 'gone' }),
  'not-translated': loaded(404, { kind: 'missing', reason: 'not-translated' }),
  unknown: loaded(404, { kind: 'missing', reason: 'unknown' }),
}

function loaded(status: 200 | 404 | 410, page: object): Loaded<AnyPage> {
  return { status, page } as unknown as Loaded<AnyPage>
}

/** A site without pages. Whatever is not put into `pages` is unknown, and Next fails at it. */
export function createStandInSite() {
  const pages = new Map<string, Subject>()
  /** Every request to Next. */
  const asked: InnerRequest[] = []
  let site = 0

  /** Another site, whose pages are not those of the last one. */
  function startAnew(): void {
    site += 1
    pages.clear()
    asked.length = 0
  }

  async function findPage(key: string): Promise<FoundPage> {
    const { movedTo, standing = 'live', view = 'v1', changesAt, load } = pages.get(key) ?? { standing: 'unknown' }
    if (load) return load()
    if (movedTo !== undefined) return { kind: 'moved', path: movedTo }
    return {
      kind: 'loaded',
      loaded: { ...loadedAs[standing], ...(changesAt && { changesAt }) },
      digest: `${site} ${view}`,
    }
  }

  const next: RequestListener = ({ method = '', url = '', headers }, response) => {
    asked.push({ method, url, headers, handedOver: findHandedOver() })
    const page = pages.get(url) ?? { status: 500 }
    page.whenDrawn?.()
    response.writeHead(page.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'x-powered-by': 'Next.js',
      'cache-control': 'private, no-cache, no-store',
      ...page.headers,
    })
    response.end(page.html ?? '')
  }

  return { pages, asked, startAnew, findPage, next }
}
