import { expect, it } from 'vitest'
import { readClock } from './read-clock.ts'

it.each([
  ['18:00', '18:00'],
  ['8:05', '08:05'],
  [' 18.30 ', '18:30'],
  ['18 30', '18:30'],
  ['1830', '18:30'],
  ['830', '08:30'],
  ['8', '08:00'],
  ['00:00', '00:00'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['18:60', undefined],
  ['18:5', undefined],
  ['6 pm', undefined],
  ['18:00:30', undefined],
  ['', undefined],
])('%j is %s', (typed, time) => {
  expect(readClock(typed)).toBe(time)
})
