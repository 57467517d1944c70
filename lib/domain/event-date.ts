// When something happened, as precisely as it is known and no more. Written in EDTF (ISO 8601-2); this is the part
// that is read today: a year, a month, a day, or a minute with its zone. A day or anything coarser is a calendar date
// where it happened and never passes through a time zone on its way to a reader.
import { siteTimeZone } from '#i18n/locales.ts'
import { dayKeyAt, instantsOf, isoDay, isTimeZone, startOfDay, utcMilliseconds } from './zoned-time.ts'

type Sortable = {
  /** As written. */
  readonly edtf: string
  /** First instant of the date in its own zone. */
  readonly sortFrom: Date
  /** The instant at which the date is over: exclusive. */
  readonly sortTo: Date
  /** YYYY-MM-DD: the first day of the date in its own zone. */
  readonly dayKey: string
}

export type YearDate = Sortable & { readonly precision: 'year'; readonly year: number }
export type MonthDate = Sortable & { readonly precision: 'month'; readonly year: number; readonly month: number }
export type DayDate = Sortable & {
  readonly precision: 'day'
  readonly year: number
  readonly month: number
  readonly day: number
}
/** An instant and the clock it was read from: a zone, or an offset in minutes; neither when it was given in UTC. */
export type MinuteDate = Sortable & {
  readonly precision: 'minute'
  readonly timeZone?: string
  readonly offsetMinutes?: number
}

export type EventDate = YearDate | MonthDate | DayDate | MinuteDate

export type EventDateProblem =
  | 'not-a-date'
  | 'not-supported-yet'
  | 'no-such-day'
  | 'no-such-time'
  | 'no-zone'
  | 'unknown-zone'

/** What is wrong with a date. `problem` chooses the words an editor reads; the message is for logs and commands. */
export class EventDateError extends Error {
  override name = 'EventDateError'
  readonly problem: EventDateProblem

  constructor(problem: EventDateProblem, message: string) {
    super(message)
    this.problem = problem
  }
}

const years = /^(\d{4})$/
const months = /^(\d{4})-(\d{2})$/
const days = /^(\d{4})-(\d{2})-(\d{2})$/
const minutes = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})?$/

/** EDTF that means something, but not to this reader: intervals, sets, qualifiers, unknown digits, long years. */
const otherEdtf = /[~?%/]|\.\.|X|^[[{]|^[-Y]/

/**
 * Reads a date. `timeZone` (a tz name) is where it happened: Kyiv when it is not given. A minute needs an offset in
 * the text or the zone. Throws EventDateError for everything else.
 */
export function parseEventDate(edtf: string, timeZone?: string): EventDate {
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw new EventDateError('unknown-zone', `"${timeZone}" is not a time zone: write one such as ${siteTimeZone}`)
  }
  const zone = timeZone ?? siteTimeZone
  const year = years.exec(edtf)
  if (year) return yearDate(edtf, Number(year[1]), zone)
  const month = months.exec(edtf)
  if (month) return monthDate(edtf, Number(month[1]), Number(month[2]), zone)
  const day = days.exec(edtf)
  if (day) return dayDate(edtf, Number(day[1]), Number(day[2]), Number(day[3]), zone)
  const minute = minutes.exec(edtf)
  if (minute) return minuteDate(edtf, minute, timeZone)
  if (otherEdtf.test(edtf)) {
    throw new EventDateError('not-supported-yet', `"${edtf}": approximate dates and intervals are not supported yet`)
  }
  throw new EventDateError('not-a-date', `"${edtf}" is not a date: write 2024, 2024-01, 2024-01-04 or 2024-01-04T18:30`)
}

/** How precise a date is that `parseEventDate` has accepted; without the cost of reading it. */
export function precisionOf(edtf: string): EventDate['precision'] {
  if (years.test(edtf)) return 'year'
  if (months.test(edtf)) return 'month'
  return days.test(edtf) ? 'day' : 'minute'
}

function yearDate(edtf: string, year: number, zone: string): YearDate {
  checkYear(edtf, year)
  const bounds = wholeDays(utcMilliseconds(year, 1, 1), utcMilliseconds(year + 1, 1, 1), zone)
  return { precision: 'year', edtf, year, ...bounds }
}

function monthDate(edtf: string, year: number, month: number, zone: string): MonthDate {
  checkYear(edtf, year)
  if (month >= 21 && month <= 41) {
    throw new EventDateError('not-supported-yet', `"${edtf}": seasons and quarters are not supported yet`)
  }
  if (month < 1 || month > 12) throw new EventDateError('not-a-date', `"${edtf}": there is no month ${month}`)
  const bounds = wholeDays(utcMilliseconds(year, month, 1), utcMilliseconds(year, month + 1, 1), zone)
  return { precision: 'month', edtf, year, month, ...bounds }
}

function dayDate(edtf: string, year: number, month: number, day: number, zone: string): DayDate {
  checkDay(edtf, year, month, day)
  const bounds = wholeDays(utcMilliseconds(year, month, day), utcMilliseconds(year, month, day + 1), zone)
  return { precision: 'day', edtf, year, month, day, ...bounds }
}

function minuteDate(edtf: string, match: RegExpExecArray, timeZone: string | undefined): MinuteDate {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number)
  checkDay(edtf, year, month, day)
  if (hour > 23 || minute > 59) throw new EventDateError('no-such-time', `"${edtf}": there is no such time of day`)
  const wall = utcMilliseconds(year, month, day, hour, minute)
  const offset = match[6]
  if (offset !== undefined) return minuteWithOffset(edtf, wall, offset, timeZone)
  if (timeZone === undefined) {
    throw new EventDateError('no-zone', `"${edtf}": a time of day needs the zone of the place, or an offset (+02:00)`)
  }
  // In the night the clocks are put back, the earlier of the two; an offset says that the later one is meant.
  const [instant] = instantsOf(wall, timeZone)
  if (!instant) throw new EventDateError('no-such-time', `"${edtf}": clocks in ${timeZone} jump over this time`)
  return { precision: 'minute', edtf, ...oneMinute(instant), dayKey: isoDay(wall), timeZone }
}

function minuteWithOffset(edtf: string, wall: number, offset: string, timeZone: string | undefined): MinuteDate {
  const offsetMinutes = offset === 'Z' ? 0 : readOffset(edtf, offset)
  const instant = new Date(wall - offsetMinutes * 60_000)
  if (timeZone !== undefined) {
    return { precision: 'minute', edtf, ...oneMinute(instant), dayKey: dayKeyAt(instant, timeZone), timeZone }
  }
  const clock = offset === 'Z' ? {} : { offsetMinutes }
  return { precision: 'minute', edtf, ...oneMinute(instant), dayKey: isoDay(wall), ...clock }
}

function readOffset(edtf: string, offset: string): number {
  const hours = Number(offset.slice(1, 3))
  const rest = Number(offset.slice(4, 6))
  if (hours > 14 || rest > 59) throw new EventDateError('unknown-zone', `"${edtf}": no place has the offset ${offset}`)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + rest)
}

function wholeDays(first: number, next: number, zone: string): Omit<Sortable, 'edtf'> {
  return { sortFrom: startOfDay(first, zone), sortTo: startOfDay(next, zone), dayKey: isoDay(first) }
}

function oneMinute(instant: Date): { sortFrom: Date; sortTo: Date } {
  return { sortFrom: instant, sortTo: new Date(instant.getTime() + 60_000) }
}

function checkYear(edtf: string, year: number): void {
  // 9999 would end in a year of five digits, which sorts before all others where dates are stored as text.
  if (year < 1 || year > 9998) throw new EventDateError('not-a-date', `"${edtf}": the year must be 0001 to 9998`)
}

function checkDay(edtf: string, year: number, month: number, day: number): void {
  checkYear(edtf, year)
  const exists = month >= 1 && month <= 12 && new Date(utcMilliseconds(year, month, day)).getUTCDate() === day
  if (!exists || day < 1) throw new EventDateError('no-such-day', `"${edtf}": there is no such day`)
}
