// The pages that are lists: front, section, tag, author, story; and the static ones.
import type { CorrectionView } from '#edition/view/article-view.ts'
import type { LinkView, TimeView } from '#edition/view/page-view.ts'
import type { PhotoView } from '#edition/view/photo-view.ts'
import type { BlockView } from '#edition/view/prose-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'
import type { StoryTimelineView, TimelineEntryView } from '#edition/view/timeline-view.ts'

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

export type Paging = {
  readonly page: number
  readonly pageCount: number
  readonly newerHref?: string
  readonly olderHref?: string
}

/** A section's or tag's page. */
export type ListPage = {
  readonly kind: 'section' | 'tag'
  readonly title: string
  readonly description?: string
  readonly articles: readonly TeaserView[]
  readonly paging: Paging
}

export type AuthorPage = {
  readonly kind: 'author'
  readonly isDesk: boolean
  readonly name: string
  readonly jobTitle?: string
  readonly biography?: string
  readonly photo?: PhotoView
  readonly articles: readonly TeaserView[]
  readonly paging: Paging
}

export type StoryPage = {
  readonly kind: 'story'
  readonly title: string
  readonly summary: string
  readonly photo?: PhotoView
  readonly timeline: StoryTimelineView
  readonly articles: readonly TeaserView[]
}

export type StaticPage = {
  readonly kind: 'static'
  readonly title: string
  readonly body: readonly BlockView[]
  /** /corrections collects every public correction, newest first. */
  readonly corrections?: {
    readonly entries: readonly (CorrectionView & { readonly article: LinkView })[]
    readonly paging: Paging
  }
}

/** 404: with the languages that do exist, when the address names something real. */
export type MissingPage = {
  readonly kind: 'missing'
  readonly reason: 'unknown' | 'not-translated'
  readonly otherEditions: readonly LinkView[]
  readonly latest: readonly TeaserView[]
}

/** 410: withdrawn, with the editors' notice. */
export type GonePage = {
  readonly kind: 'gone'
  readonly headline?: string
  readonly withdrawn: TimeView
  readonly notice?: string
  readonly latest: readonly TeaserView[]
}

/** The address has another canonical spelling: one 308. */
export type Moved = { readonly kind: 'moved'; readonly path: string }
