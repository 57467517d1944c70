// The static pages as their screens get them, and as the form sends them back.
import type { Body } from '#domain/blocks.ts'
import type { StaticPageKey } from '#i18n/addresses.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PickedPhoto } from './article-screen-view.ts'

export type StaticPageCell = {
  readonly locale: Locale
  /** Absent: nobody has written it. */
  readonly title?: string
  /** ISO 8601. */
  readonly updatedAt?: string
  readonly isDemo: boolean
}

export type StaticPageRow = { readonly key: StaticPageKey; readonly cells: readonly StaticPageCell[] }

export type StaticPagesView = { readonly pages: readonly StaticPageRow[]; readonly now: string }

export type StaticPageView = {
  readonly key: StaticPageKey
  readonly locale: Locale
  readonly title: string
  readonly body: Body
  /** ISO 8601, as it was when the screen was opened. Absent: nobody has written it. */
  readonly updatedAt?: string
  /** Where readers find it. */
  readonly path: string
  /** Photos of the body by their id. */
  readonly photos: Readonly<Record<string, PickedPhoto>>
}

export type StaticPageInput = {
  readonly key: StaticPageKey
  readonly locale: Locale
  readonly title: string
  readonly body: Body
  /** When the page was last changed as this screen knows it; null: not written yet. */
  readonly expected: string | null
}
