// An article as other pages announce it.

import type { LinkView, TimeView } from '#edition/view/page-view.ts'
import type { PhotoView } from '#edition/view/photo-view.ts'
import type { Locale } from '#i18n/locales.ts'

export type TeaserView = {
  readonly href: string
  readonly headline: string
  readonly standfirst: string
  /** Set when the article is in another language: a visible hint, `lang` and `hreflang`. */
  readonly lang?: Locale
  readonly section?: LinkView
  readonly published: TimeView
  /** Only with a file. */
  readonly photo?: PhotoView
  readonly authors: readonly string[]
}
