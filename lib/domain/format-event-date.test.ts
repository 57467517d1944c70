import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '#i18n/locales.ts'
import { parseEventDate } from './event-date.ts'
import { formatDay, formatEventDate, formatMonthTitle } from './format-event-date.ts'
import { formatInstant, type ZoneWords } from './format-instant.ts'

const words: Record<Locale, ZoneWords> = {
  uk: { inKyiv: (time) => `${time} (за Києвом)`, atThePlace: (time) => `${time} за місцевим часом` },
  en: { inKyiv: (time) => `${time} (Kyiv time)`, atThePlace: (time) => `${time} local time` },
  ru: { inKyiv: (time) => `${time} (по Киеву)`, atThePlace: (time) => `${time} по местному времени` },
}

const inAllLanguages = (edtf: string, zone?: string) =>
  locales.map((locale) => formatEventDate(parseEventDate(edtf, zone), locale, words[locale]).text)

describe('formatEventDate', () => {
  it.each([
    ['2024', undefined, ['2024', '2024', '2024']],
    ['0988', undefined, ['988', '988', '988']],
    ['2024-01', undefined, ['січень 2024', 'January 2024', 'январь 2024']],
    ['2024-01-04', undefined, ['4 січня 2024', '4 January 2024', '4 января 2024']],
    // A day is the day it was there, whatever the clocks of Kyiv said.
    ['2024-01-04', 'Pacific/Kiritimati', ['4 січня 2024', '4 January 2024', '4 января 2024']],
    ['2024-01-04', 'Pacific/Pago_Pago', ['4 січня 2024', '4 January 2024', '4 января 2024']],
    [
      '2024-01-04T18:30',
      'Europe/Kyiv',
      ['4 січня 2024 о 18:30 (за Києвом)', '4 January 2024 at 18:30 (Kyiv time)', '4 января 2024 в 18:30 (по Киеву)'],
    ],
    [
      '2024-01-04T11:30',
      'America/New_York',
      [
        '4 січня 2024 о 18:30 (за Києвом), 11:30 за місцевим часом',
        '4 January 2024 at 18:30 (Kyiv time), 11:30 local time',
        '4 января 2024 в 18:30 (по Киеву), 11:30 по местному времени',
      ],
    ],
    [
      '2024-01-04T19:00-05:00',
      undefined,
      [
        '5 січня 2024 о 02:00 (за Києвом), 4 січня о 19:00 за місцевим часом',
        '5 January 2024 at 02:00 (Kyiv time), 4 January at 19:00 local time',
        '5 января 2024 в 02:00 (по Киеву), 4 января в 19:00 по местному времени',
      ],
    ],
    [
      '2024-01-04T16:30Z',
      undefined,
      ['4 січня 2024 о 18:30 (за Києвом)', '4 January 2024 at 18:30 (Kyiv time)', '4 января 2024 в 18:30 (по Киеву)'],
    ],
    // The same clock as Kyiv's needs no second time.
    [
      '2024-01-04T18:30',
      'Europe/Bucharest',
      ['4 січня 2024 о 18:30 (за Києвом)', '4 January 2024 at 18:30 (Kyiv time)', '4 января 2024 в 18:30 (по Киеву)'],
    ],
  ])('%s (%s)', (edtf, zone, expected) => {
    expect(inAllLanguages(edtf, zone)).toEqual(expected)
  })

  it('gives machines a bare date for a day, and an offset for a minute', () => {
    const isoOf = (edtf: string, zone?: string) => formatEventDate(parseEventDate(edtf, zone), 'en', words.en).iso
    expect(isoOf('2024-01-04', 'America/New_York')).toBe('2024-01-04')
    expect(isoOf('2024-01')).toBe('2024-01')
    expect(isoOf('2024')).toBe('2024')
    expect(isoOf('2024-01-04T19:00-05:00')).toBe('2024-01-05T02:00:00+02:00')
    expect(isoOf('2024-07-04T19:00', 'Europe/Kyiv')).toBe('2024-07-04T19:00:00+03:00')
  })

  it('never writes the abbreviated word for "year"', () => {
    for (const edtf of ['2024', '2024-01', '2024-01-04', '2024-01-04T18:30Z']) {
      for (const text of inAllLanguages(edtf)) expect(text).not.toMatch(/[рг]\./)
    }
  })
})

describe('formatInstant', () => {
  it.each([
    ['2024-01-06T10:00:00Z', '2024-01-06T12:00:00+02:00', '6 січня 2024 о 12:00 (за Києвом)'],
    ['2024-07-06T10:00:00Z', '2024-07-06T13:00:00+03:00', '6 липня 2024 о 13:00 (за Києвом)'],
    // The clocks go from 3:00 to 4:00, and back from 4:00 to 3:00.
    ['2024-03-31T00:59:00Z', '2024-03-31T02:59:00+02:00', '31 березня 2024 о 02:59 (за Києвом)'],
    ['2024-03-31T01:00:00Z', '2024-03-31T04:00:00+03:00', '31 березня 2024 о 04:00 (за Києвом)'],
    ['2024-10-27T00:30:00Z', '2024-10-27T03:30:00+03:00', '27 жовтня 2024 о 03:30 (за Києвом)'],
    ['2024-10-27T01:30:00Z', '2024-10-27T03:30:00+02:00', '27 жовтня 2024 о 03:30 (за Києвом)'],
    ['2023-12-31T22:00:00Z', '2024-01-01T00:00:00+02:00', '1 січня 2024 о 00:00 (за Києвом)'],
  ])('%s', (instant, iso, text) => {
    const formatted = formatInstant(new Date(instant), 'uk', words.uk)
    expect(formatted).toEqual({ iso, text })
    expect(new Date(formatted.iso)).toEqual(new Date(instant))
  })
})

describe('headings', () => {
  it('a month', () => {
    expect(locales.map((locale) => formatMonthTitle('2024-01', locale))).toEqual([
      'Січень 2024',
      'January 2024',
      'Январь 2024',
    ])
  })

  it('a day', () => {
    expect(formatDay('2024-01-04', 'uk')).toEqual({ iso: '2024-01-04', text: '4 січня 2024' })
  })
})
