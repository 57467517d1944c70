// How an instant is written on a screen, on the clocks of Kyiv and in the language of the screen.
'use client'
import { useLocale } from 'next-intl'
import { formatDeskMoment, formatDeskTime } from '#domain/format-desk-time.ts'
import { asLocale } from '#i18n/locales.ts'

/** `now` is the server's, so that both sides write the same. All are ISO 8601. */
export function useDeskTime(now: string) {
  const locale = asLocale(useLocale())
  const present = new Date(now)
  return {
    /** For tables: "14:20" today. */
    short: (iso: string) => formatDeskTime(new Date(iso), present, locale),
    /** For sentences: "5 лютого, 14:20". */
    long: (iso: string) => formatDeskMoment(new Date(iso), present, locale),
  }
}
