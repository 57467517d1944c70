// The date of an event in the words of a language, as precise as it is known. Days and months are formatted as
// calendar dates (in UTC, where they were put together), minutes on the clocks of Kyiv and of the place.
import { type Locale, languageOf, siteTimeZone } from '#i18n/locales.ts'
import type { DayDate, EventDate, MinuteDate, MonthDate, YearDate } from './event-date.ts'
import { type DatedText, formatDate, type ZoneWords } from './format-instant.ts'
import { dayKeyAt, isoDay, isoWithOffset, offsetAt, utcMilliseconds } from './zoned-time.ts'

/** "2024", "січень 2024", "4 січня 2024", "4 січня 2024 о 23:30 (за Києвом), 16:30 за місцевим часом". */
export function formatEventDate(date: EventDate, locale: Locale, words: ZoneWords): DatedText {
  switch (date.precision) {
    case 'year':
    case 'month':
    case 'day':
      return { iso: date.edtf, text: formatCalendarDate(date, locale) }
    case 'minute':
      return { iso: isoWithOffset(date.sortFrom, siteTimeZone), text: formatMinute(date, locale, words) }
  }
}

/** The day `YYYY-MM-DD`, e.g. as the heading of its events. */
export function formatDay(dayKey: string, locale: Locale): DatedText {
  return { iso: dayKey, text: formatDate(new Date(`${dayKey}T00:00:00Z`), locale, calendarOptions.day) }
}

/** The month `YYYY-MM` as a heading: "Січень 2024". */
export function formatMonthTitle(monthKey: string, locale: Locale): string {
  const text = formatDate(new Date(`${monthKey}-01T00:00:00Z`), locale, calendarOptions.month)
  return text.charAt(0).toLocaleUpperCase(languageOf(locale).htmlLang) + text.slice(1)
}

const calendarOptions = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { dateStyle: 'long', timeZone: 'UTC' },
} as const

function formatCalendarDate(date: YearDate | MonthDate | DayDate, locale: Locale): string {
  const month = date.precision === 'year' ? 1 : date.month
  const day = date.precision === 'day' ? date.day : 1
  return formatDate(new Date(utcMilliseconds(date.year, month, day)), locale, calendarOptions[date.precision])
}

function formatMinute(date: MinuteDate, locale: Locale, words: ZoneWords): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: siteTimeZone } as const
  const inKyiv = words.inKyiv(formatDate(date.sortFrom, locale, options))
  const atThePlace = formatAtThePlace(date, locale)
  return atThePlace === undefined ? inKyiv : `${inKyiv}, ${words.atThePlace(atThePlace)}`
}

/** The place's own clock where it shows something else than Kyiv's; with the day when that differs too. */
function formatAtThePlace(date: MinuteDate, locale: Locale): string | undefined {
  const offset = offsetOfThePlace(date)
  if (offset === undefined || offset === offsetAt(date.sortFrom, siteTimeZone)) return undefined
  const wall = date.sortFrom.getTime() + offset
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const
  const isSameDay = isoDay(wall) === dayKeyAt(date.sortFrom, siteTimeZone)
  return formatDate(new Date(wall), locale, isSameDay ? time : { ...time, day: 'numeric', month: 'long' })
}

function offsetOfThePlace(date: MinuteDate): number | undefined {
  if (date.timeZone !== undefined) return offsetAt(date.sortFrom, date.timeZone)
  return date.offsetMinutes === undefined ? undefined : date.offsetMinutes * 60_000
}
