import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { EventDateError, parseEventDate } from './event-date.ts'

const iso = (date: Date) => date.toISOString()

function problemOf(text: string, timeZone?: string): string {
  try {
    parseEventDate(text, timeZone)
  } catch (error) {
    if (error instanceof EventDateError) return error.problem
    throw error
  }
  return 'none'
}

describe('calendar dates', () => {
  it('a day lasts from midnight to midnight in Kyiv', () => {
    expect(parseEventDate('2024-01-04')).toEqual({
      precision: 'day',
      edtf: '2024-01-04',
      year: 2024,
      month: 1,
      day: 4,
      dayKey: '2024-01-04',
      sortFrom: new Date('2024-01-03T22:00:00Z'),
      sortTo: new Date('2024-01-04T22:00:00Z'),
    })
  })

  it('a day somewhere else lasts on the clocks of that place and keeps its name', () => {
    const date = parseEventDate('2024-01-04', 'America/New_York')
    expect(date.dayKey).toBe('2024-01-04')
    expect(iso(date.sortFrom)).toBe('2024-01-04T05:00:00.000Z')
    expect(iso(date.sortTo)).toBe('2024-01-05T05:00:00.000Z')
  })

  it.each([
    ['2024-03-31', '2024-03-30T22:00:00.000Z', '2024-03-31T21:00:00.000Z'],
    ['2024-10-27', '2024-10-26T21:00:00.000Z', '2024-10-27T22:00:00.000Z'],
    ['2024-02', '2024-01-31T22:00:00.000Z', '2024-02-29T22:00:00.000Z'],
    ['2024-03', '2024-02-29T22:00:00.000Z', '2024-03-31T21:00:00.000Z'],
    ['2024-12', '2024-11-30T22:00:00.000Z', '2024-12-31T22:00:00.000Z'],
    ['2024', '2023-12-31T22:00:00.000Z', '2024-12-31T22:00:00.000Z'],
  ])('%s in Kyiv', (text, from, to) => {
    const date = parseEventDate(text)
    expect([iso(date.sortFrom), iso(date.sortTo)]).toEqual([from, to])
  })

  it('a day that has no midnight begins when the clocks have jumped', () => {
    expect(iso(parseEventDate('2024-04-26', 'Africa/Cairo').sortFrom)).toBe('2024-04-25T22:00:00.000Z')
  })

  it('a month and a year are filed under their first day', () => {
    expect(parseEventDate('2024-02').dayKey).toBe('2024-02-01')
    expect(parseEventDate('0988').dayKey).toBe('0988-01-01')
  })

  it.each([
    '0001',
    '0988',
    '1582-10-10',
    '1900',
    '1986-04-26',
    '2000-02-29',
    '2023-02-28',
    '2024',
    '2024-02',
    '2027-08-02',
  ])('bounds of %s are those of the reference reader', (text) => {
    const date = parseEventDate(text, 'UTC')
    const oracle = edtf(text)
    expect(date.sortFrom.getTime()).toBe(oracle.min)
    expect(date.sortTo.getTime()).toBe(oracle.max + 1)
  })
})

describe('minutes', () => {
  it('with the zone of the place', () => {
    expect(parseEventDate('2024-01-04T23:30', 'America/New_York')).toEqual({
      precision: 'minute',
      edtf: '2024-01-04T23:30',
      timeZone: 'America/New_York',
      dayKey: '2024-01-04',
      sortFrom: new Date('2024-01-05T04:30:00Z'),
      sortTo: new Date('2024-01-05T04:31:00Z'),
    })
  })

  it('with an offset: the day is the one that was written', () => {
    const date = parseEventDate('2024-01-04T23:30-05:00')
    expect(date).toMatchObject({ dayKey: '2024-01-04', offsetMinutes: -300 })
    expect(iso(date.sortFrom)).toBe('2024-01-05T04:30:00.000Z')
  })

  it('with both: the day is the one of the place', () => {
    const date = parseEventDate('2024-01-04T23:30Z', 'Europe/Kyiv')
    expect(date).toMatchObject({ dayKey: '2024-01-05', timeZone: 'Europe/Kyiv' })
  })

  it('keeps the name of the zone as it was given', () => {
    expect(parseEventDate('2024-06-01T10:00', 'Europe/Kyiv')).toMatchObject({ timeZone: 'Europe/Kyiv' })
  })

  it.each([
    ['2024-03-31T02:59', '2024-03-31T00:59:00.000Z'],
    ['2024-03-31T04:00', '2024-03-31T01:00:00.000Z'],
    ['2024-10-27T02:59', '2024-10-26T23:59:00.000Z'],
    ['2024-10-27T03:30', '2024-10-27T00:30:00.000Z'],
    ['2024-10-27T03:30+02:00', '2024-10-27T01:30:00.000Z'],
    ['2024-10-27T04:00', '2024-10-27T02:00:00.000Z'],
  ])('%s in Kyiv, in the nights the clocks change', (text, expected) => {
    expect(iso(parseEventDate(text, 'Europe/Kyiv').sortFrom)).toBe(expected)
  })

  it('agrees with the reference reader where an offset is written', () => {
    for (const text of ['2024-01-04T18:30+02:00', '2024-01-04T18:30Z', '2024-07-04T00:05-09:30']) {
      expect(parseEventDate(text).sortFrom.getTime()).toBe(edtf(text.replace(/(T\d\d:\d\d)/, '$1:00')).min)
    }
  })
})

describe('what is refused', () => {
  it.each([
    ['', 'not-a-date'],
    ['4 January', 'not-a-date'],
    ['2024-1-4', 'not-a-date'],
    [' 2024', 'not-a-date'],
    ['20240104', 'not-a-date'],
    ['2024-01-04T18', 'not-a-date'],
    ['2024-01-04T18:30:15Z', 'not-a-date'],
    ['2024-01-04 18:30', 'not-a-date'],
    ['٢٠٢٤', 'not-a-date'],
    ['0000', 'not-a-date'],
    ['9999', 'not-a-date'],
    ['2024-13', 'not-a-date'],
    ['2024-00', 'not-a-date'],
    ['2024~', 'not-supported-yet'],
    ['2024-01?', 'not-supported-yet'],
    ['2024-01-04%', 'not-supported-yet'],
    ['2024-01/2024-02', 'not-supported-yet'],
    ['2024/..', 'not-supported-yet'],
    ['../2024', 'not-supported-yet'],
    ['2024-21', 'not-supported-yet'],
    ['2024-33', 'not-supported-yet'],
    ['202X', 'not-supported-yet'],
    ['[2023,2024]', 'not-supported-yet'],
    ['-0044', 'not-supported-yet'],
    ['2023-02-29', 'no-such-day'],
    ['2024-02-30', 'no-such-day'],
    ['2024-04-31', 'no-such-day'],
    ['2024-01-00', 'no-such-day'],
    ['2024-00-01', 'no-such-day'],
    ['2024-01-04T24:00Z', 'no-such-time'],
    ['2024-01-04T18:60Z', 'no-such-time'],
    ['2024-01-04T18:30', 'no-zone'],
    ['2024-01-04T18:30+25:00', 'unknown-zone'],
  ])('%s: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  it.each(['Europe/Kyyiv', '+02:00', '', 'Kyiv time'])('the zone "%s"', (zone) => {
    expect(problemOf('2024', zone)).toBe('unknown-zone')
  })

  it('a time that the clocks jump over', () => {
    expect(problemOf('2024-03-31T03:30', 'Europe/Kyiv')).toBe('no-such-time')
  })

  it('says what to write instead, in one line', () => {
    expect(() => parseEventDate('yesterday')).toThrow('"yesterday" is not a date: write 2024, 2024-01, 2024-01-04')
  })
})
