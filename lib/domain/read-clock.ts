// A time of day as people type it, on a clock of 24 hours whatever the language of their browser.

/** `18:00` of 18:00, 18.00, 18 00, 1800 or 18; absent: that is no time of a 24-hour clock. */
export function readClock(typed: string): string | undefined {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.\s-]?(\d{2}))?$/.exec(typed.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}
