// Instants and event dates in the page's language, with the words that name the zone.
import { parseEventDate } from '#domain/event-date.ts'
import { formatEventDate } from '#domain/format-event-date.ts'
import { formatDate, formatInstant, type ZoneWords } from '#domain/format-instant.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import type { ReaderTexts } from '#i18n/translator.ts'
import type { TimeView } from './page-view.ts'
import type { ViewContext } from './view-context.ts'

export function zoneWords(texts: ReaderTexts): ZoneWords {
  return {
    inKyiv: (time) => texts('dates.inKyiv', { time }),
    atThePlace: (time) => texts('dates.atThePlace', { time }),
  }
}

export function viewInstant(instant: Date, context: ViewContext): TimeView {
  return formatInstant(instant, context.locale, zoneWords(context.texts))
}

const dayOnly = { dateStyle: 'long', timeZone: siteTimeZone } as const

/** The day of an instant where many stand beside one another; machines still read the minute. */
export function viewDayOf(instant: Date, context: ViewContext): TimeView {
  return { iso: viewInstant(instant, context).iso, text: formatDate(instant, context.locale, dayOnly) }
}

/** A stored EDTF date. Throws when it is none: it was checked when it was saved. */
export function viewEventDate(edtf: string, timeZone: string | null, context: ViewContext): TimeView {
  return formatEventDate(parseEventDate(edtf, timeZone ?? undefined), context.locale, zoneWords(context.texts))
}
