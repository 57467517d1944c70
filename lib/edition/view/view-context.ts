// What every view needs besides its record. Views are pure: the clock and the site's address are given.
import type { Locale } from '#i18n/locales.ts'
import type { ReaderTexts } from '#i18n/translator.ts'
import type { Directory } from './directory.ts'

export type ViewContext = {
  /** The language of the page. */
  readonly locale: Locale
  readonly texts: ReaderTexts
  /** The outer address, without a trailing slash. */
  readonly siteUrl: string
  readonly now: Date
  readonly directory: Directory
}
