import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findStoredVersion } from '#platform/version-signal.ts'
import { type DatabaseWatch, watchDatabase } from './database-watch.ts'

let answer: () => Promise<number>
let watch: DatabaseWatch

beforeEach(() => {
  vi.useFakeTimers()
  answer = async () => 1
  watch = watchDatabase({ readVersion: () => answer(), staleFor: 10_000 })
})

afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

function goAway(): void {
  answer = async () => {
    throw new Error('away')
  }
}

test('hears within a second of a version that another process raised', async () => {
  answer = async () => 1_000_001
  await vi.advanceTimersByTimeAsync(1000)
  expect(findStoredVersion()).toBe(1_000_001)
})

test('hears of the lower version of a backup that was restored', async () => {
  answer = async () => 2_000_000
  await vi.advanceTimersByTimeAsync(1000)
  answer = async () => 7
  await vi.advanceTimersByTimeAsync(1000)
  expect(findStoredVersion()).toBe(7)
})

test('knows that the database is away, then that it is lost, then that it is back', async () => {
  await vi.advanceTimersByTimeAsync(1000)
  expect(watch.isAway()).toBe(false)
  goAway()
  await vi.advanceTimersByTimeAsync(600)
  expect([watch.isAway(), watch.isLost()]).toEqual([true, false])
  await vi.advanceTimersByTimeAsync(10_000)
  expect([watch.isAway(), watch.isLost()]).toEqual([true, true])
  answer = async () => 2
  await vi.advanceTimersByTimeAsync(600)
  expect([watch.isAway(), watch.isLost()]).toEqual([false, false])
})

test('a database that never answers is away as well', async () => {
  answer = () => new Promise(() => {})
  await vi.advanceTimersByTimeAsync(4000)
  expect(watch.isAway()).toBe(true)
})

test('can be asked at once', async () => {
  goAway()
  expect(await watch.look()).toBe(false)
  expect(watch.isAway()).toBe(true)
})
