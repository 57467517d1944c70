// 410: an article that was withdrawn, with the editors' notice.
import type { TimeView } from '#edition/view/page-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'

export type GonePage = {
  readonly kind: 'gone'
  readonly withdrawn: TimeView
  readonly notice?: string
  readonly latest: readonly TeaserView[]
}
