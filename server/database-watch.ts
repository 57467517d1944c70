// Watches the database: hears of content versions that other processes raise or a restored backup brings back, and
// knows for how long it has been away.
import { log } from '#platform/log.ts'
import { announceStoredVersion } from '#platform/version-signal.ts'

/** Milliseconds between two looks. */
const interval = 500
/** Milliseconds after which a database that does not answer counts as away. */
const patience = 3000

type DatabaseWatchOptions = {
  readonly readVersion: () => Promise<number>
  /** How long remembered pages are good without the database, in milliseconds. */
  readonly staleFor: number
  readonly now?: () => number
}

export type DatabaseWatch = {
  /** The last look failed. */
  isAway(): boolean
  /** Away for longer than remembered pages are good. */
  isLost(): boolean
  /** Looks now. True when the database answers. */
  look(): Promise<boolean>
  stop(): void
}

/** Starts watching. The first look is an interval away: the start has read the version already. */
export function watchDatabase({ readVersion, staleFor, now = Date.now }: DatabaseWatchOptions): DatabaseWatch {
  let lastSeen = now()
  let isAway = false
  let isStopped = false
  let timer = setTimeout(lookAndWait, interval)

  async function look(): Promise<boolean> {
    try {
      await announceStoredVersion(() => inTime(readVersion()))
      lastSeen = now()
      if (isAway) log().info('The database is back')
      isAway = false
      return true
    } catch (error) {
      if (!isAway && !isStopped) log().error({ err: error }, 'The database is away')
      isAway = true
      return false
    }
  }

  async function lookAndWait(): Promise<void> {
    await look()
    if (!isStopped) timer = setTimeout(lookAndWait, interval)
  }

  return {
    isAway: () => isAway,
    isLost: () => isAway && now() - lastSeen > staleFor,
    look,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

/** What the promise answers. Throws when that takes longer than `limitMs`; unless said otherwise, than a database may. */
export async function inTime<Result>(promise: Promise<Result>, limitMs = patience): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${limitMs} ms`)), limitMs)
  })
  try {
    return await Promise.race([promise, limit])
  } finally {
    clearTimeout(timer)
  }
}
