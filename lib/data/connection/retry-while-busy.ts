// SQLite says "busy" instead of waiting. Its own waiting would stop the whole process, so we wait between tries.
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseBusy } from './database-errors.ts'
import { isSqliteBusy } from './driver-errors.ts'

/** How long SQLite itself may wait for a lock, in milliseconds: the longest the event loop stands still. */
export const blockingWaitMs = 5

const longestPauseMs = 20

/** Tries `step` again while the database is busy. Throws DatabaseBusy after `patienceMs`. */
export async function retryWhileBusy<T>(step: () => Promise<T>, patienceMs: number): Promise<T> {
  const deadline = performance.now() + patienceMs
  for (let pauseMs = 2; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await step()
    } catch (error) {
      if (!isSqliteBusy(error)) throw error
      if (performance.now() > deadline) throw new DatabaseBusy({ cause: error })
    }
    // Not in step with other processes that wait for the same lock.
    await wait(pauseMs * (0.5 + Math.random()))
  }
}
