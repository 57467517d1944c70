// 404: with the languages that do exist, when the address names something real.
import type { LinkView } from '#edition/view/page-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'

export type MissingPage = {
  readonly kind: 'missing'
  readonly reason: 'unknown' | 'not-translated'
  readonly otherEditions: readonly LinkView[]
  readonly latest: readonly TeaserView[]
}
