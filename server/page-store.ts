// The page store: finished pages under their canonical address, each labelled with the content version it was rendered
// at. A page is fresh while its label equals the version the process knows; there is no other rule and no second cache.
import { LRUCache } from 'lru-cache'
import { createRenderQueue } from './render-queue.ts'

/** What the store has to know of a thing it keeps. */
export type Storable = {
  /** Redirects and addresses that name nothing are answered and forgotten. */
  readonly isKept: boolean
  /** Milliseconds since 1970 at which it is dead, whatever the version. */
  readonly changesAt?: number | undefined
  /** Bytes it takes in memory. */
  readonly size: number
}

type Entry<Page> = {
  readonly page: Page
  /** The version known before the first read for this page. */
  readonly version: number
  /** How often it was asked for, halved at each new rendering: which page is rendered first. */
  asked: number
}

/** A rendering that somebody waits for. `begun` holds the label, once it has one. */
type Flight = { waiting: number; begun?: { readonly version: number | undefined } }

type PageStoreOptions<Page> = {
  /** Renders a page. Gets the remembered one, so that equal bytes need not be compressed again. */
  readonly render: (key: string, previous: Page | undefined) => Promise<Page>
  /** The content version as this process knows it; nothing is kept without one. */
  readonly findVersion: () => number | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly maxBytes: number
  /** Rendering is work for one thread: more at once makes everybody wait longer. */
  readonly rendersAtOnce: number
  /** Requests beyond this many waiting pages are refused. */
  readonly mostWaiting: number
}

export type PageStore<Page> = {
  /** The remembered page, if it is fresh. */
  findFresh(key: string): Page | undefined
  /** The fresh page, rendered if need be. Everybody who asks for it at the same version waits for one rendering. */
  getPage(key: string): Promise<Page>
  /** Bytes of all remembered pages. */
  readonly size: number
  /** How many pages are remembered. */
  readonly count: number
}

/** Makes an empty store. */
export function createPageStore<Page extends Storable>(options: PageStoreOptions<Page>): PageStore<Page> {
  const { render, findVersion, now, maxBytes } = options
  const entries = new LRUCache<string, Entry<Page>>({ maxSize: maxBytes, sizeCalculation: ({ page }) => page.size })
  const flights = new Map<string, { readonly flight: Flight; readonly promise: Promise<Page> }>()
  const queue = createRenderQueue(options)

  function findFresh(key: string): Page | undefined {
    const entry = entries.get(key)
    if (entry === undefined || entry.version !== findVersion()) return undefined
    const { changesAt } = entry.page
    if (changesAt !== undefined && changesAt <= now()) return undefined
    entry.asked += 1
    return entry.page
  }

  function getPage(key: string): Promise<Page> {
    const fresh = findFresh(key)
    return fresh === undefined ? join(key, findVersion()) : Promise.resolve(fresh)
  }

  /** A rendering that has not begun will read what is new; one that has begun is right for its own version only. */
  function join(key: string, version: number | undefined): Promise<Page> {
    const current = flights.get(key)
    if (current === undefined) return takeOff(key)
    const { flight, promise } = current
    if (flight.begun && flight.begun.version !== version) return takeOff(key)
    flight.waiting += 1
    return promise
  }

  function takeOff(key: string): Promise<Page> {
    const asked = entries.peek(key)?.asked ?? 0
    const flight: Flight = { waiting: 1 }
    const urgency = () => asked + flight.waiting
    const promise = queue
      .run(urgency, () => renderAndKeep(key, flight))
      .finally(() => {
        if (flights.get(key)?.flight === flight) flights.delete(key)
      })
    flights.set(key, { flight, promise })
    return promise
  }

  async function renderAndKeep(key: string, flight: Flight): Promise<Page> {
    const version = findVersion()
    flight.begun = { version }
    const previous = entries.peek(key)
    const page = await render(key, previous?.page)
    const latest = entries.peek(key)
    const isOvertaken = latest !== undefined && version !== undefined && latest.version > version
    if (isOvertaken) return page
    if (page.isKept && version !== undefined) entries.set(key, { page, version, asked: (previous?.asked ?? 0) >> 1 })
    else entries.delete(key)
    return page
  }

  return {
    findFresh,
    getPage,
    get size() {
      return entries.calculatedSize
    },
    get count() {
      return entries.size
    },
  }
}
