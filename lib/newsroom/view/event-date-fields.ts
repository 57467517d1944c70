// The date of an event as a form shows it: how precise it is, and the parts that this takes. An editor never sees EDTF.
import { precisionOf } from '#domain/event-date.ts'
import { readClock } from '#domain/read-clock.ts'
import { siteTimeZone } from '#i18n/locales.ts'

export const datePrecisions = ['year', 'month', 'day', 'minute'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/** Every part is kept when the precision is changed, so that changing it back loses nothing. */
export type EventDateFields = {
  readonly precision: DatePrecision
  /** Digits. */
  readonly year: string
  /** `01` … `12`. */
  readonly month: string
  /** YYYY-MM-DD. */
  readonly day: string
  /** On the clocks of the place: HH:MM, or as somebody types it. */
  readonly time: string
  /** A zone of the tz database, or an offset such as `+02:00`. */
  readonly clock: string
}

type WrittenDate = { readonly edtf: string; readonly timeZone: string | null }

export const emptyDate: EventDateFields = {
  ...{ precision: 'day', year: '', month: '01', day: '', time: '', clock: siteTimeZone },
}

const offset = /(Z|[+-]\d{2}:\d{2})$/

export function readEventDateFields({ edtf, timeZone }: WrittenDate): EventDateFields {
  const precision = precisionOf(edtf)
  const written = precision === 'minute' ? offset.exec(edtf)?.[1] : undefined
  return {
    precision,
    year: edtf.slice(0, 4),
    month: edtf.slice(5, 7) || emptyDate.month,
    day: precision === 'day' || precision === 'minute' ? edtf.slice(0, 10) : '',
    time: precision === 'minute' ? edtf.slice(11, 16) : '',
    clock: written ?? timeZone ?? siteTimeZone,
  }
}

/** What is stored. Whether it is a date is asked by the form of the command. */
export function writeEventDate(fields: EventDateFields): WrittenDate {
  const { precision, year, month, day } = fields
  const time = readClock(fields.time) ?? fields.time
  const clock = fields.clock.trim()
  const timeZone = clock === '' || clock === siteTimeZone || offset.test(clock) ? null : clock
  switch (precision) {
    case 'year':
      return { edtf: year.trim(), timeZone }
    case 'month':
      return { edtf: `${year.trim()}-${month}`, timeZone }
    case 'day':
      return { edtf: day, timeZone }
    case 'minute':
      if (offset.test(clock)) return { edtf: `${day}T${time}${clock}`, timeZone: null }
      return { edtf: `${day}T${time}`, timeZone: timeZone ?? siteTimeZone }
  }
}
