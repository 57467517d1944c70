// A timeline as a page shows it: every entry complete in itself, oldest first.

import type { LinkView, TimeView } from '#edition/view/page-view.ts'
import type { Locale } from '#i18n/locales.ts'

export type TimelineEntryView = {
  /** The anchor, `e-…`; stays valid after merges. */
  readonly anchor: string
  /** Anchors of events merged into this one. */
  readonly formerAnchors: readonly string[]
  readonly date: TimeView
  readonly text: string
  /** Set when the text is not in the page's language. */
  readonly lang?: Locale
  readonly attributedTo?: string
  readonly attribution?: 'said' | 'reported' | 'announced' | 'denied' | 'documented'
  /** The day the statement is about, where it is another one. */
  readonly about?: TimeView
  readonly dateNote?: string
  readonly claim: 'confirmed' | 'reported' | 'disputed' | 'denied' | 'retracted'
  /** `upcoming` and `was-due` are computed from the clock. */
  readonly status: 'occurred' | 'upcoming' | 'was-due' | 'postponed' | 'cancelled' | 'unknown'
  /** 1 (background) … 5 (turning point). */
  readonly importance: number
  readonly sources: readonly {
    readonly publisher: string
    /** BCP 47, where the name is not in the page's language. */
    readonly publisherLang?: string
    readonly title?: string
    readonly href?: string
    /** BCP 47; shown in words ("англійською") where it is not the page's language. */
    readonly lang: string
    readonly kind: 'original' | 'report' | 'official' | 'social' | 'own'
  }[]
  /** Our own article that reports it; `lang` when only another language has it. */
  readonly article?: LinkView
  /** The event that the page's article reports. */
  readonly isCurrent: boolean
}

export type TimelineItemView =
  | { readonly kind: 'event'; readonly entry: TimelineEntryView }
  /** "You are here" of an article that reports none of the events. */
  | { readonly kind: 'here'; readonly date: TimeView }

/** The timeline under an article. */
export type ArticleTimelineView = {
  readonly storyTitle: string
  /** Set when the story has no page in the page's language: title and link are those of another. */
  readonly storyLang?: Locale
  readonly storyHref: string
  readonly items: readonly TimelineItemView[]
  /** Events of the story that are not shown here; the story page has them. */
  readonly moreCount: number
  /** Events added after the article's day: "What happened next", first in an old article. */
  readonly happenedNext: readonly TimelineEntryView[]
}

/** The whole timeline of a story, by month and day. */
export type StoryTimelineView = {
  readonly months: readonly {
    /** YYYY-MM; month- and year-precision entries come under their own heading before the days. */
    readonly key: string
    /** "Січень 2024", in the page's language. */
    readonly title: string
    readonly undated: readonly TimelineEntryView[]
    readonly days: readonly {
      readonly key: string
      readonly date: TimeView
      readonly entries: readonly TimelineEntryView[]
    }[]
  }[]
  readonly upcoming: readonly TimelineEntryView[]
  readonly count: number
}
