// Stories as their screens get them, and as the form sends them back.
import type { Locale } from '#i18n/locales.ts'
import type { PickedPhoto } from './article-screen-view.ts'
import type { UsedIn } from './used-in.ts'

export type StoryState = 'draft' | 'live'

export type StoryTextsView = {
  readonly title: string
  readonly slug: string
  readonly summary: string
  readonly state: StoryState
}

export type StoryRow = {
  readonly number: number
  /** In the language of the screen, or else in that of the origin. */
  readonly title: string
  readonly states: readonly { readonly locale: Locale; readonly state: StoryState }[]
  readonly articleCount: number
  readonly eventCount: number
  readonly isDemo: boolean
}

/** An event of the story: its day and what happened, in the language of the screen or another. */
export type StoryEvent = { readonly id: string; readonly date: string; readonly text: string }

/** `number` is absent for a new story. */
export type StoryView = {
  readonly number?: number
  readonly originLocale: Locale
  readonly photoId: string | null
  readonly photo?: PickedPhoto
  readonly texts: Readonly<Partial<Record<Locale, StoryTextsView>>>
  readonly uses: UsedIn
  readonly eventCount: number
  /** The newest of them. */
  readonly events: readonly StoryEvent[]
  /** Where readers find it, in the languages in which it is live. */
  readonly paths: readonly { readonly locale: Locale; readonly path: string }[]
}

export type StoryInput = {
  readonly number?: number
  readonly originLocale: Locale
  readonly photoId: string | null
  readonly texts: Partial<
    Record<
      Locale,
      { readonly slug?: string; readonly title: string; readonly summary: string; readonly state: StoryState }
    >
  >
}
