// What there is at the address of a reader page now, as the database has it. Loaded once: whether it has to be drawn, and
// what is drawn, are answered from the same view.
import { loadPageAt } from '#edition/load-page.ts'
import type { AnyPage } from '#edition/view/any-page-view.ts'
import { digestOfView } from '#edition/view/digest-of-view.ts'
import type { Moved } from '#edition/view/moved.ts'
import type { Loaded } from '#edition/view/page-view.ts'
import { now } from '#platform/clock.ts'

export type FoundPage =
  | Moved
  | {
      readonly kind: 'loaded'
      readonly loaded: Loaded<AnyPage>
      /** Equal digests mean that the page would be drawn the same. */
      readonly digest: string
    }

/** `key` is a canonical address, or that of a language's missing page. */
export async function findPage(key: string, siteUrl: string): Promise<FoundPage> {
  const { pathname, searchParams } = new URL(key, siteUrl)
  const loaded = await loadPageAt(pathname, Number(searchParams.get('page') ?? 1), { now: now(), siteUrl })
  return 'kind' in loaded ? loaded : { kind: 'loaded', loaded, digest: digestOfView(loaded) }
}
