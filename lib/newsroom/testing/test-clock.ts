// The newsroom's clock, in the hands of a test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export type TestClock = {
  /** Turns the clock: now is this many milliseconds later than it is. */
  setAhead(milliseconds: number): void
  /** The instant this many milliseconds after the true time. */
  at(milliseconds: number): Date
}

/** Call before setUpFreshDatabase, which makes the process read its environment again. */
export function setUpTestClock(): TestClock {
  const folder = mkdtempSync(join(tmpdir(), 'litopys-clock-'))
  const file = join(folder, 'clock')
  writeFileSync(file, '0')
  process.env['LITOPYS_TEST_CLOCK'] = file
  afterAll(() => {
    delete process.env['LITOPYS_TEST_CLOCK']
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    setAhead: (milliseconds) => writeFileSync(file, String(milliseconds)),
    at: (milliseconds) => new Date(Date.now() + milliseconds),
  }
}
