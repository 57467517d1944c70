// An event as the lists of the newsroom show it: when, and what, in one language.
import type { EventRow } from '#data/event-rows.ts'
import { parseEventDate } from '#domain/event-date.ts'
import { formatEventDate } from '#domain/format-event-date.ts'
import type { Locale } from '#i18n/locales.ts'

/** Lists are in Kyiv time and do not repeat it on every line. */
const words = { inKyiv: (text: string) => text, atThePlace: (text: string) => `(${text})` }

export function dateOfEvent({ edtf, timeZone }: Pick<EventRow, 'edtf' | 'timeZone'>, locale: Locale): string {
  return formatEventDate(parseEventDate(edtf, timeZone ?? undefined), locale, words).text
}

/** In this language, or else in that of the origin, or in any. */
export function textOfEvent({ texts, originLocale }: Pick<EventRow, 'texts' | 'originLocale'>, locale: Locale): string {
  const text =
    texts.find((one) => one.locale === locale) ?? texts.find((one) => one.locale === originLocale) ?? texts[0]
  return text?.text ?? ''
}
