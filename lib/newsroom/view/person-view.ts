// People and desks as their screens get them, and as the form sends them back.
import type { PersonKind } from '#domain/people.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PickedPhoto } from './article-screen-view.ts'
import type { UsedIn } from './used-in.ts'

export type PersonTextsView = { readonly name: string; readonly jobTitle: string; readonly biography: string }

export type PersonRow = {
  readonly id: string
  /** In the language of the screen, or else in that of the origin. */
  readonly name: string
  readonly jobTitle: string
  readonly kind: PersonKind
  readonly missing: readonly Locale[]
  readonly articleCount: number
  readonly isDemo: boolean
}

export type PersonList = { readonly rows: readonly PersonRow[]; readonly total: number }

/** `id` is absent for somebody new. */
export type PersonView = {
  readonly id?: string
  readonly slug: string
  readonly kind: PersonKind
  readonly originLocale: Locale
  readonly photoId: string | null
  /** The portrait, if there is one. */
  readonly photo?: PickedPhoto
  readonly texts: Readonly<Partial<Record<Locale, PersonTextsView>>>
  readonly formerSlugs: readonly string[]
  readonly uses: UsedIn
}

export type PersonInput = {
  readonly id?: string
  readonly slug?: string
  readonly kind: PersonKind
  readonly originLocale: Locale
  readonly photoId: string | null
  readonly texts: Partial<Record<Locale, PersonTextsView>>
}
