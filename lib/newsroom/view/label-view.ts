// Sections and tags as their screens get them, and as the forms send them back.
import type { Locale } from '#i18n/locales.ts'
import type { UsedIn } from './used-in.ts'

export type LabelTextsView = { readonly name: string; readonly description: string }

/** A line of a list. */
export type LabelRow = {
  readonly id: string
  /** In the language of the screen, or else in that of the origin. */
  readonly name: string
  readonly slug: string
  /** Languages that have no name yet. */
  readonly missing: readonly Locale[]
  readonly articleCount: number
  readonly isDemo: boolean
}

export type LabelList = { readonly rows: readonly LabelRow[]; readonly total: number }

/** One section or tag to be changed; `id` is absent for a new one. */
export type LabelView = {
  readonly id?: string
  readonly slug: string
  readonly originLocale: Locale
  readonly texts: Readonly<Partial<Record<Locale, LabelTextsView>>>
  readonly formerSlugs: readonly string[]
  readonly uses: UsedIn
}

export type LabelInput = {
  readonly id?: string
  readonly slug?: string
  readonly originLocale: Locale
  readonly texts: Partial<Record<Locale, LabelTextsView>>
}
