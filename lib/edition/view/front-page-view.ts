// The front page: what matters most, what is newest, the story that is followed, the latest of every section.
import type { LinkView } from '#edition/view/page-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'
import type { TimelineEntryView } from '#edition/view/timeline-view.ts'

export type FrontPage = {
  readonly kind: 'front'
  readonly siteName: string
  readonly lead?: TeaserView
  /** The newest after the lead. */
  readonly latest: readonly TeaserView[]
  readonly sections: readonly { readonly section: LinkView; readonly articles: readonly TeaserView[] }[]
  /** The running story, with its next upcoming event. */
  readonly story?: {
    readonly title: string
    readonly href: string
    readonly summary: string
    readonly recent: readonly TimelineEntryView[]
    readonly next?: TimelineEntryView
  }
}
