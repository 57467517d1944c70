import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createNewsroomClock } from './newsroom-clock.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_400 })
})

afterEach(() => {
  vi.useRealTimers()
})

test('ticks at the beginning of every second until it is stopped', async () => {
  const moments: number[] = []
  const clock = createNewsroomClock(async () => moments.push(Date.now()))
  clock.start()
  await vi.advanceTimersByTimeAsync(2700)
  await clock.stop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(moments).toEqual([1_700_000_001_000, 1_700_000_002_000, 1_700_000_003_000])
})

test('never does two things at a time, however long one takes', async () => {
  let running = 0
  let most = 0
  const clock = createNewsroomClock(async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 3500))
    running -= 1
  })
  clock.start()
  void clock.tick()
  void clock.tick()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(most).toBe(1)
  const stopping = clock.stop()
  await vi.advanceTimersByTimeAsync(4000)
  await stopping
  expect(running).toBe(0)
})

test('goes on after a failure', async () => {
  let attempts = 0
  const clock = createNewsroomClock(async () => {
    attempts += 1
    if (attempts < 3) throw new Error('the database is away')
  })
  await clock.tick()
  clock.start()
  await vi.advanceTimersByTimeAsync(3000)
  await clock.stop()
  expect(attempts).toBe(4)
})
