import { describe, expect, it } from 'vitest'
import { formatDeskMoment, formatDeskTime } from './format-desk-time.ts'

const now = new Date('2026-02-10T21:30:00Z')

describe('the time on a screen', () => {
  it.each([
    // Half past one in the night of the eleventh in Kyiv is the tenth in Greenwich.
    ['2026-02-10T23:30:00Z', 'uk', '11 лют., 01:30', '11 лютого, 01:30'],
    ['2026-02-10T12:20:00Z', 'uk', '14:20', '10 лютого, 14:20'],
    ['2026-02-05T16:00:00Z', 'uk', '5 лют., 18:00', '5 лютого, 18:00'],
    ['2024-07-05T15:00:00Z', 'uk', '5 лип. 2024', '5 липня 2024, 18:00'],
    ['2026-02-05T16:00:00Z', 'en', '5 Feb, 18:00', '5 February, 18:00'],
    ['2026-02-05T16:00:00Z', 'ru', '5 февр., 18:00', '5 февраля, 18:00'],
    ['2024-07-05T15:00:00Z', 'ru', '5 июл. 2024', '5 июля 2024, 18:00'],
  ] as const)('%s in %s is %s, in a sentence %s', (iso, locale, short, long) => {
    expect(formatDeskTime(new Date(iso), now, locale)).toBe(short)
    expect(formatDeskMoment(new Date(iso), now, locale)).toBe(long)
  })
})
