// Clock and calendar of a place: which instant a wall clock means, and which day an instant falls on. Computed from
// Intl alone. Zone names are kept as they were given: Node resolves Europe/Kyiv to Europe/Kiev.

const hour = 3_600_000
const day = 24 * hour

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, clock)
  }
  return clock
}

/** Whether `name` is a zone of the tz database, such as Europe/Kyiv. Offsets are no zones. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

/** Milliseconds of a UTC calendar date and time; unlike Date.UTC, years below 100 are what they say. */
export function utcMilliseconds(year: number, month: number, dayOfMonth: number, hours = 0, minutes = 0): number {
  const date = new Date(Date.UTC(2000, month - 1, dayOfMonth, hours, minutes))
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  return date.getTime()
}

const offsets = new Map<string, number>()
/** The dates of a news site are few and come again on every page; what is asked for once must not stay for ever. */
const mostOffsets = 5000

/** Milliseconds by which the clocks of the place are ahead of UTC at that instant. */
export function offsetAt(instant: Date, timeZone: string): number {
  const key = `${timeZone} ${instant.getTime()}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = readOffset(instant, timeZone)
  if (offsets.size >= mostOffsets) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function readOffset(instant: Date, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  )
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year')
  const wall = utcMilliseconds(year, number('month'), number('day'), number('hour'), number('minute'))
  const toTheSecond = Math.floor(instant.getTime() / 1000) * 1000
  return wall + number('second') * 1000 - toTheSecond
}

/**
 * The instants at which the place's clocks show `wall` (milliseconds as if the wall clock were UTC), earliest first:
 * none when the clocks jump over it, two in the night they are put back.
 */
export function instantsOf(wall: number, timeZone: string): Date[] {
  return offsetsAround(wall, timeZone)
    .map((offset) => new Date(wall - offset))
    .filter((instant) => instant.getTime() + offsetAt(instant, timeZone) === wall)
    .sort((one, other) => one.getTime() - other.getTime())
}

/** The first instant of a day (`midnight`: milliseconds as if UTC) in the place; not always its 0:00. */
export function startOfDay(midnight: number, timeZone: string): Date {
  const [first] = instantsOf(midnight, timeZone)
  if (first) return first
  // The clocks jump over midnight: the day begins at the jump, which the offset before it still measures.
  return new Date(midnight - offsetAt(new Date(midnight - day), timeZone))
}

/** YYYY-MM-DD: the day that the instant falls on in the place. */
export function dayKeyAt(instant: Date, timeZone: string): string {
  return isoDay(instant.getTime() + offsetAt(instant, timeZone))
}

/** YYYY-MM-DD of milliseconds read as UTC. */
export function isoDay(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10)
}

/** `2024-01-06T12:00:00+02:00`: the instant on the clocks of the place, with their offset at that moment. */
export function isoWithOffset(instant: Date, timeZone: string): string {
  const offset = offsetAt(instant, timeZone)
  // Before standard time, offsets had seconds; ISO 8601 has no way to write them.
  if (offset % 60_000 !== 0) return instant.toISOString()
  const wall = new Date(instant.getTime() + offset).toISOString().slice(0, 19)
  const minutes = Math.abs(offset) / 60_000
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${wall}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

function offsetsAround(wall: number, timeZone: string): number[] {
  const before = offsetAt(new Date(wall - day), timeZone)
  const after = offsetAt(new Date(wall + day), timeZone)
  return before === after ? [before] : [before, after]
}

/**
 * What a wall clock of the place means. Of most times there is one. In the night the clocks are put back, an hour comes
 * twice, and whoever says it has to say which; in the night they are put forward, an hour does not come at all, and
 * then the same number of minutes after the jump is offered (3:30 → 4:30), as a clock that nobody has changed would be
 * right.
 */
export type WallTime =
  | { readonly kind: 'once'; readonly at: Date }
  | { readonly kind: 'twice'; readonly first: Date; readonly second: Date }
  | { readonly kind: 'never'; readonly instead: Date }

/** `wall`: milliseconds as if the wall clock were UTC. */
export function resolveWallTime(wall: number, timeZone: string): WallTime {
  const [first, second] = instantsOf(wall, timeZone)
  if (first && second) return { kind: 'twice', first, second }
  if (first) return { kind: 'once', at: first }
  return { kind: 'never', instead: new Date(wall - offsetAt(new Date(wall - day), timeZone)) }
}

/** `2026-03-29T03:30` as milliseconds of a wall clock; absent: it is no date and time of the calendar. */
export function parseWallTime(text: string): number | undefined {
  const [, ...digits] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(text) ?? []
  if (digits.length === 0) return undefined
  const [year = 0, month = 0, dayOfMonth = 0, hours = 0, minutes = 0] = digits.map(Number)
  const wall = utcMilliseconds(year, month, dayOfMonth, hours, minutes)
  return new Date(wall).toISOString().slice(0, 16) === text ? wall : undefined
}

/** `2026-03-29T03:30`: what the clocks of the place show at that instant. */
export function wallTimeAt(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetAt(instant, timeZone)).toISOString().slice(0, 16)
}
