// Times as the newsroom's screens show them: on the clocks of Kyiv, as short as can be told apart.
import { type Locale, siteTimeZone } from '#i18n/locales.ts'
import { formatDate } from './format-instant.ts'
import { dayKeyAt } from './zoned-time.ts'

const timeZone = siteTimeZone

/** For tables: "14:20" today, "5 лют., 14:20" this year, "5 лют. 2024" before and after it. */
export function formatDeskTime(instant: Date, now: Date, locale: Locale): string {
  const [day, today] = [dayKeyAt(instant, timeZone), dayKeyAt(now, timeZone)]
  if (day === today) return clock(instant, locale)
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  if (!isThisYear) return formatDate(instant, locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone })
  return `${formatDate(instant, locale, { day: 'numeric', month: 'short', timeZone })}, ${clock(instant, locale)}`
}

/** For sentences: "5 лютого, 14:20", with the year when it is another one. */
export function formatDeskMoment(instant: Date, now: Date, locale: Locale): string {
  const isThisYear = dayKeyAt(instant, timeZone).slice(0, 4) === dayKeyAt(now, timeZone).slice(0, 4)
  const year = isThisYear ? {} : ({ year: 'numeric' } as const)
  return `${formatDate(instant, locale, { day: 'numeric', month: 'long', ...year, timeZone })}, ${clock(instant, locale)}`
}

function clock(instant: Date, locale: Locale): string {
  return formatDate(instant, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
}
