// The page of a person or a desk.
import type { PagingView } from '#edition/view/paging-view.ts'
import type { PhotoView } from '#edition/view/photo-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'

export type AuthorPage = {
  readonly kind: 'author'
  readonly isDesk: boolean
  readonly name: string
  readonly jobTitle?: string
  readonly biography?: string
  readonly photo?: PhotoView
  readonly articles: readonly TeaserView[]
  readonly paging: PagingView
}
