// A running subject: its whole timeline and its articles.
import type { PhotoView } from '#edition/view/photo-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'
import type { StoryTimelineView } from '#edition/view/timeline-view.ts'

export type StoryPage = {
  readonly kind: 'story'
  readonly title: string
  readonly summary: string
  readonly photo?: PhotoView
  readonly timeline: StoryTimelineView
  readonly articles: readonly TeaserView[]
}
