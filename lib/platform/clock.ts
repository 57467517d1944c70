// The time of day. Domain code takes `now` as a parameter; everybody else asks here, so that tests can turn it.
import { readFileSync } from 'node:fs'
import { environment } from '#platform/env.ts'

/** The system's own: Next puts one in its place that also looks for whoever asks. */
const systemMilliseconds = Date.now

/** The current instant. In tests it is shifted by the milliseconds written in LITOPYS_TEST_CLOCK. */
export function now(): Date {
  return new Date(nowInMilliseconds())
}

/** The same in milliseconds since 1970, for whoever asks at every request. */
export function nowInMilliseconds(): number {
  const file = environment().testClockFile
  return systemMilliseconds() + (file === undefined ? 0 : testOffset(file))
}

function testOffset(file: string): number {
  const offset = Number(readFileSync(file, 'utf8').trim())
  if (!Number.isFinite(offset)) throw new Error(`LITOPYS_TEST_CLOCK: ${file} holds no number of milliseconds`)
  return offset
}
