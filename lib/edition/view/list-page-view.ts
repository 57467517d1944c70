// A section's or a tag's page: everything filed there, newest first.
import type { PagingView } from '#edition/view/paging-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'

export type ListPage = {
  readonly kind: 'section' | 'tag'
  readonly title: string
  readonly description?: string
  readonly articles: readonly TeaserView[]
  readonly paging: PagingView
}
