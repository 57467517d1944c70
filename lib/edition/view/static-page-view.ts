// A page that the newsroom writes about itself.
import type { CorrectionView } from '#edition/view/correction-view.ts'
import type { LinkView } from '#edition/view/page-view.ts'
import type { PagingView } from '#edition/view/paging-view.ts'
import type { BlockView } from '#edition/view/prose-view.ts'

export type StaticPage = {
  readonly kind: 'static'
  readonly title: string
  readonly body: readonly BlockView[]
  /** /corrections collects every public correction, newest first. */
  readonly corrections?: {
    readonly entries: readonly (CorrectionView & { readonly article: LinkView })[]
    readonly paging: PagingView
  }
}
