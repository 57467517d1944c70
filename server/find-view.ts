// The view of a page as the database has it now, without drawing it: a few milliseconds of what a rendering costs.
import { loadPage } from '#edition/load-page.ts'
import { digestOfView } from '#edition/view/digest-of-view.ts'
import { findPageAddress } from '#i18n/addresses.ts'
import { now } from '#platform/clock.ts'

export type CurrentView = {
  /** Equal digests mean that the page would be drawn the same. */
  readonly digest: string
  /** Milliseconds since 1970. */
  readonly changesAt?: number
}

/** Absent when the address moved, or is none of a page. `key` is a canonical address of a reader page. */
export async function findView(key: string, siteUrl: string): Promise<CurrentView | undefined> {
  const { pathname, searchParams } = new URL(key, siteUrl)
  const address = findPageAddress(pathname, Number(searchParams.get('page') ?? 1))
  if (address === undefined) return undefined
  const loaded = await loadPage(address, { now: now(), siteUrl })
  if ('kind' in loaded) return undefined
  const { changesAt } = loaded
  return { digest: digestOfView(loaded), ...(changesAt && { changesAt: changesAt.getTime() }) }
}
