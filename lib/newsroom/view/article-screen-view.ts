// What the screen on which an article is written shows. Plain data: it crosses from the server to the browser.
import type { EditionTexts } from '#domain/article.ts'
import type { Credit } from '#domain/people.ts'
import type { EditionState } from '#domain/publishing.ts'
import type { Locale } from '#i18n/locales.ts'

/** Something an article can be filed under, by its name in the language of the screen. */
export type Choice = { readonly id: string; readonly name: string }

/** Everything to choose from. A story's id is its number in digits. */
export type FilingChoices = {
  readonly sections: readonly Choice[]
  readonly stories: readonly Choice[]
  readonly tags: readonly Choice[]
  readonly people: readonly Choice[]
}

/** A photo that somebody picked, with its texts in the language of the edition. */
export type PickedPhoto = {
  readonly id: string
  /** Absent: the photo is known without its file. Width and height in pixels. */
  readonly picture?: { readonly src: string; readonly width: number; readonly height: number }
  readonly credit: string
  readonly caption: string
  readonly alt: string
  readonly isWithdrawn: boolean
}

export type FilingView = {
  readonly sectionId: string
  readonly storyNumber: number | null
  readonly leadPhotoId: string | null
  readonly credits: readonly Credit[]
  readonly tagIds: readonly string[]
}

export type EditionTab = {
  readonly locale: Locale
  readonly state: EditionState
  readonly headline: string
  /** The text it was translated from has changed since, or has parts that it lacks. */
  readonly isBehind: boolean
  /** Readers see an older text than the draft. */
  readonly isAhead: boolean
}

export type DraftView = {
  readonly texts: EditionTexts
  /** 0: nobody has begun this edition. */
  readonly version: number
  readonly state: EditionState
  /** ISO 8601. Absent with version 0. */
  readonly savedAt?: string
  /** The name of whoever saved it last; absent when it was you, or nobody is known. */
  readonly savedBy?: string
}

export type ArticleScreen = {
  readonly number: number
  readonly locale: Locale
  readonly originLocale: Locale
  /** False: this is somebody else's article, or an editor has scheduled it. */
  readonly access: 'write' | 'not-yours' | 'scheduled'
  readonly draft: DraftView
  readonly editions: readonly EditionTab[]
  readonly filing: FilingView
  readonly choices: FilingChoices
  /** The lead photo and those in the body, by id. */
  readonly photos: Readonly<Record<string, PickedPhoto>>
  /** Headlines of the articles that the body links to, by number. */
  readonly linked: Readonly<Record<string, string>>
  /** Where readers find it; absent while it is not live. */
  readonly livePath?: string
  /** The outer address of the site, for the preview of a search result. */
  readonly siteUrl: string
  /** Whether whoever looks makes bylines. */
  readonly mayAddPeople: boolean
  readonly mayAddTags: boolean
}
