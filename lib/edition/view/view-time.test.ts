import { expect, test } from 'vitest'
import { sampleContext } from '#edition/testing/sample-context.ts'
import { viewDayOf, viewInstant } from './view-time.ts'

const lateEvening = new Date('2026-11-17T22:30:00Z')

test.each([
  ['uk', '18 листопада 2026'],
  ['en', '18 November 2026'],
  ['ru', '18 ноября 2026'],
] as const)('a day in %s is the one in Kyiv, without a time to name the zone of', async (locale, text) => {
  expect(viewDayOf(lateEvening, await sampleContext(locale))).toEqual({ iso: '2026-11-18T00:30:00+02:00', text })
})

test('an instant says whose clock it was read from', async () => {
  expect(viewInstant(lateEvening, await sampleContext('en')).text).toContain('(Kyiv\u00a0time)')
})
