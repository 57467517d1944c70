// What a page says of the translation it is.
import type { Locale } from '#i18n/locales.ts'
import type { CorrectionView } from './correction-view.ts'
import type { TimeView } from './page-view.ts'

/** Without a note of its own, for the standard sentence says that this very text was corrected. */
export type AwaitedCorrectionView = Pick<CorrectionView, 'at'> & Partial<CorrectionView>

export type TranslationNoticeView = {
  readonly hasUncheckedMachineText: boolean
  readonly lag?: {
    /** The edition that moved on. */
    readonly source: { readonly locale: Locale; readonly href: string }
    /** The version that this was made from. */
    readonly translated: TimeView
    readonly updated: TimeView
    /** What this text does not have yet, oldest first, in the reader's language: told above it, and there only. */
    readonly corrections: readonly AwaitedCorrectionView[]
  }
}
