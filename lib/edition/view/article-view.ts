// An article as its page shows it.

import type { CorrectionView } from '#edition/view/correction-view.ts'
import type { LinkView, TimeView } from '#edition/view/page-view.ts'
import type { PhotoView } from '#edition/view/photo-view.ts'
import type { BlockView } from '#edition/view/prose-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'
import type { ArticleTimelineView } from '#edition/view/timeline-view.ts'
import type { TranslationNoticeView } from '#edition/view/translation-notice-view.ts'
import type { Locale } from '#i18n/locales.ts'

export type BylineView = {
  readonly role: 'author' | 'translator' | 'photographer' | 'editor'
  readonly people: readonly LinkView[]
}

export type ArticlePage = {
  readonly kind: 'article'
  readonly number: number
  readonly locale: Locale
  readonly section: LinkView
  readonly headline: string
  readonly standfirst: string
  readonly bylines: readonly BylineView[]
  readonly published: TimeView
  /** Only after a change an editor marked as substantive. */
  readonly updated?: TimeView
  readonly hero?: PhotoView
  readonly body: readonly BlockView[]
  /** Those that the text has, oldest first; what a translation still lacks is told above it (`translation.lag`). */
  readonly corrections: readonly CorrectionView[]
  /** Absent when there is nothing to say of the translation. */
  readonly translation?: TranslationNoticeView
  readonly timeline?: ArticleTimelineView
  readonly tags: readonly LinkView[]
  readonly readAlso: readonly TeaserView[]
  /** Absolute address, for the share button. */
  readonly shareUrl: string
}
