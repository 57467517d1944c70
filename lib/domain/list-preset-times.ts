// The times that a text is most often put off to.
import { dayKeyAt, isoDay, wallTimeAt } from './zoned-time.ts'

export type PresetTime = {
  readonly key: 'in-an-hour' | 'this-morning' | 'this-evening' | 'tomorrow-morning'
  /** `2026-03-29T18:00` on the clocks of the place. */
  readonly wall: string
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Those still ahead, earliest first; an hour from now is rounded up to five minutes. */
export function listPresetTimes(now: Date, timeZone: string): PresetTime[] {
  const inAnHour = new Date(Math.ceil((now.getTime() + hour) / (5 * minute)) * 5 * minute)
  const today = dayKeyAt(now, timeZone)
  const first: PresetTime = { key: 'in-an-hour', wall: wallTimeAt(inAnHour, timeZone) }
  const others: readonly PresetTime[] = [
    { key: 'this-morning', wall: `${today}T08:00` },
    { key: 'this-evening', wall: `${today}T18:00` },
    // A day of the calendar, which in two nights a year is not 24 hours.
    { key: 'tomorrow-morning', wall: `${isoDay(Date.parse(today) + day)}T08:00` },
  ]
  return [first, ...others.filter(({ wall }) => wall > first.wall)]
}
