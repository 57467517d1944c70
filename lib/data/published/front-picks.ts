// What editors put on the front page by hand. Language-independent: a pick shows where its article is live.
import { reading } from '#data/connection/connections.ts'
import { oncePerVersion } from './once-per-version.ts'

export type FrontPick = { readonly articleNumber: number; readonly pinnedUntil: Date | null }

/** All picks, in order; also those whose time is over. One query for each content version. */
export const listFrontPicks = oncePerVersion(
  async (): Promise<readonly FrontPick[]> =>
    reading().frontPick.findMany({
      orderBy: [{ position: 'asc' }, { articleNumber: 'asc' }],
      select: { articleNumber: true, pinnedUntil: true },
    }),
)
