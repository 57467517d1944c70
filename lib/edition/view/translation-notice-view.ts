// What a page says of the translation it is.
import type { Locale } from '#i18n/locales.ts'
import type { TimeView } from './page-view.ts'

export type TranslationNoticeView = {
  readonly hasUncheckedMachineText: boolean
  readonly lag?: {
    /** The edition that moved on. */
    readonly source: { readonly locale: Locale; readonly href: string }
    /** The version that this was made from. */
    readonly translated: TimeView
    readonly updated: TimeView
    /** A correction that this text does not have yet, in the reader's language: told at the top of the page. */
    readonly correction?: string
  }
}
