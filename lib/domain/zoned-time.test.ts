import { describe, expect, it } from 'vitest'
import { parseWallTime, resolveWallTime, wallTimeAt } from './zoned-time.ts'

const kyiv = 'Europe/Kyiv'

function resolve(text: string) {
  const wall = parseWallTime(text)
  if (wall === undefined) throw new Error(`${text} is no time`)
  return resolveWallTime(wall, kyiv)
}

describe('a wall clock in Kyiv', () => {
  it.each([
    ['2026-01-15T09:00', '2026-01-15T07:00:00.000Z'],
    ['2026-07-15T09:00', '2026-07-15T06:00:00.000Z'],
    // The last minute before the clocks go forward, and the first after.
    ['2026-03-29T02:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T04:00', '2026-03-29T01:00:00.000Z'],
    // The last minute before the hour that comes twice, and the first after it.
    ['2026-10-25T02:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T04:00', '2026-10-25T02:00:00.000Z'],
  ])('means one instant at %s', (text, iso) => {
    expect(resolve(text)).toEqual({ kind: 'once', at: new Date(iso) })
  })

  it.each([
    ['2026-10-25T03:00', '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
    ['2026-10-25T03:59', '2026-10-25T00:59:00.000Z', '2026-10-25T01:59:00.000Z'],
  ])('means two at %s, when the clocks are put back', (text, first, second) => {
    expect(resolve(text)).toEqual({ kind: 'twice', first: new Date(first), second: new Date(second) })
  })

  it.each([
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z', '2026-03-29T04:00'],
    ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z', '2026-03-29T04:30'],
  ])('never shows %s, when they are put forward', (text, instead, shown) => {
    expect(resolve(text)).toEqual({ kind: 'never', instead: new Date(instead) })
    expect(wallTimeAt(new Date(instead), kyiv)).toBe(shown)
  })
})

describe('a date and time', () => {
  it.each([
    '2026-02-30T10:00',
    '2026-13-01T10:00',
    '2026-01-01T24:00',
    '2026-01-01',
    '2026-01-01T10:00Z',
    '',
    'tomorrow',
  ])('is not %j', (text) => {
    expect(parseWallTime(text)).toBeUndefined()
  })

  it('is shown as it was read', () => {
    const wall = parseWallTime('2024-02-29T23:59') ?? 0
    expect(new Date(wall).toISOString()).toBe('2024-02-29T23:59:00.000Z')
  })
})
