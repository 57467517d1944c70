import { describe, expect, it } from 'vitest'
import { emptyDate, readEventDateFields, writeEventDate } from './event-date-fields.ts'

describe('the date of an event in a form', () => {
  it.each([
    ['2024', null],
    ['2024-03', null],
    ['2024-03-09', null],
    ['2024-03-09', 'Asia/Tokyo'],
    ['2024-03-09T18:30', 'Europe/Kyiv'],
    ['2024-03-09T18:30', 'America/New_York'],
    ['2024-03-09T18:30+05:00', null],
    ['2024-03-09T18:30Z', null],
  ])('%s %s is written as it was read', (edtf, timeZone) => {
    expect(writeEventDate(readEventDateFields({ edtf, timeZone }))).toEqual({ edtf, timeZone })
  })

  it('keeps the day when only the precision is changed, and back', () => {
    const fields = readEventDateFields({ edtf: '2024-03-09', timeZone: null })
    const coarse = { ...fields, precision: 'month' as const }
    expect(writeEventDate(coarse).edtf).toBe('2024-03')
    expect(writeEventDate({ ...coarse, precision: 'day' }).edtf).toBe('2024-03-09')
  })

  it('is in Kyiv unless another clock is named', () => {
    const noon = { ...emptyDate, precision: 'minute' as const, day: '2024-03-09', time: '12:00' }
    expect(writeEventDate(noon)).toEqual({ edtf: '2024-03-09T12:00', timeZone: 'Europe/Kyiv' })
    expect(writeEventDate({ ...noon, time: '930' }).edtf).toBe('2024-03-09T09:30')
    expect(writeEventDate({ ...noon, clock: ' ' })).toEqual({ edtf: '2024-03-09T12:00', timeZone: 'Europe/Kyiv' })
  })
})
