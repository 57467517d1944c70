// 410: an article that was withdrawn, with the editors' notice.
import type { LinkView, TimeView } from '#edition/view/page-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'

export type GonePage = {
  readonly kind: 'gone'
  readonly withdrawn: TimeView
  readonly notice?: string
  /** Where the article is still live, by its headline there. */
  readonly otherEditions: readonly LinkView[]
  readonly latest: readonly TeaserView[]
}
