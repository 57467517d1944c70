// A time that somebody chose on the clocks of Kyiv. In the two nights a year in which those clocks are changed, not
// every time says what is meant: the rule is in lib/domain/zoned-time.ts, and whoever chose it is asked.
import { z } from 'zod'
import { parseWallTime, resolveWallTime } from '#domain/zoned-time.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import { ImpossibleTime } from '#newsroom/refusals.ts'

/** An instant, or what a clock in Kyiv shows then: `2026-10-25T03:30`. */
export const kyivTimeField = z.union([
  z.date(),
  z.strictObject({
    wall: z.string().refine((text) => parseWallTime(text) !== undefined, 'not a date and time'),
    /** Of a time that comes twice; absent: it has not been asked yet. */
    turn: z.enum(['first', 'second']).optional(),
  }),
])

/** Throws ImpossibleTime: the time never comes, or comes twice and nobody has said which. */
export function instantOf(time: z.output<typeof kyivTimeField>): Date {
  if (time instanceof Date) return time
  const meaning = resolveWallTime(parseWallTime(time.wall) ?? Number.NaN, siteTimeZone)
  switch (meaning.kind) {
    case 'once':
      return meaning.at
    case 'never':
      throw new ImpossibleTime('time-never-comes', meaning.instead)
    case 'twice':
      if (time.turn === undefined) throw new ImpossibleTime('time-comes-twice', meaning.first)
      return time.turn === 'first' ? meaning.first : meaning.second
  }
}
