// The connection migrations run on: a single one, in a single transaction, so that a failed or killed migration
// leaves the database exactly as it was, and two starts wait for each other.
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

export type MigrationSession = {
  /** What the schema engine is given. Its connection is opened with the transaction begun and the lock taken. */
  readonly factory: SqlMigrationAwareDriverAdapterFactory
  /** The first statement's error, which the engine's own bookkeeping may have covered up. */
  findFirstError(): unknown
  /** Makes everything done so far permanent. */
  commit(): Promise<void>
  /** Undoes what was not committed and closes the connection. */
  close(): Promise<void>
}

/** How long a start waits for another one that is migrating the same database, in milliseconds. */
export const migrationPatienceMs = 60_000

/** Milliseconds after which whoever waits is told what for. */
export const silentWaitMs = 2000

/** Does `step`; when it takes longer than a moment, `tellWaiting` is called once. */
export async function tellingOfWait<T>(tellWaiting: () => void, step: () => Promise<T>): Promise<T> {
  const timer = setTimeout(tellWaiting, silentWaitMs)
  try {
    return await step()
  } finally {
    clearTimeout(timer)
  }
}
