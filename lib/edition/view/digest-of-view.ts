// A page is drawn from its view and from nothing else, so equal views are equal pages. Their digest tells the server,
// after a change somewhere on the site, that this page need not be drawn again (ADR 9).
import { createHash } from 'node:crypto'
import type { Loaded } from './page-view.ts'

/** Equal for views that draw the same page. When a view changes by itself is no part of what is drawn. */
export function digestOfView({ changesAt: _, ...drawn }: Loaded<unknown>): string {
  return createHash('sha1').update(JSON.stringify(drawn)).digest('base64url')
}
