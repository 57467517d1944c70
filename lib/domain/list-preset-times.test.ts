import { describe, expect, it } from 'vitest'
import { listPresetTimes } from './list-preset-times.ts'

const presets = (now: string) => listPresetTimes(new Date(now), 'Europe/Kyiv').map(({ key, wall }) => `${key} ${wall}`)

describe('times to put a text off to', () => {
  it('are those still ahead on the clocks of the place', () => {
    expect(presets('2026-02-05T03:02:00+02:00')).toEqual([
      'in-an-hour 2026-02-05T04:05',
      'this-morning 2026-02-05T08:00',
      'this-evening 2026-02-05T18:00',
      'tomorrow-morning 2026-02-06T08:00',
    ])
    expect(presets('2026-02-05T14:00:00+02:00')).toEqual([
      'in-an-hour 2026-02-05T15:00',
      'this-evening 2026-02-05T18:00',
      'tomorrow-morning 2026-02-06T08:00',
    ])
    expect(presets('2026-02-05T23:30:00+02:00')).toEqual([
      'in-an-hour 2026-02-06T00:30',
      'tomorrow-morning 2026-02-06T08:00',
    ])
  })

  it('know the day of the place, not that of the server', () => {
    expect(presets('2026-12-31T22:30:00Z')).toContain('tomorrow-morning 2027-01-02T08:00')
  })

  it('are right in the nights the clocks are changed', () => {
    expect(presets('2026-03-29T02:30:00+02:00')[0]).toBe('in-an-hour 2026-03-29T04:30')
    expect(presets('2026-03-28T23:00:00+02:00')).toContain('tomorrow-morning 2026-03-29T08:00')
    expect(presets('2026-10-24T23:00:00+03:00')).toContain('tomorrow-morning 2026-10-25T08:00')
  })
})
