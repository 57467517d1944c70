// What editors put on the front page by hand, as the newsroom changes it.
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { requireReferences } from './references.ts'

export type FrontPick = { readonly articleNumber: number; readonly pinnedUntil: Date | null }

/** In order; the first leads the page. */
export async function listFrontPicks(db: WriteTransaction): Promise<FrontPick[]> {
  return db.frontPick.findMany({
    orderBy: [{ position: 'asc' }, { articleNumber: 'asc' }],
    select: { articleNumber: true, pinnedUntil: true },
  })
}

/** Puts these in the place of all there are. Throws RecordMissing for an article that is not there. */
export async function replaceFrontPicks(tx: WriteTransaction, picks: readonly FrontPick[]): Promise<void> {
  await requireReferences(tx, { articles: picks.map((pick) => pick.articleNumber) })
  await tx.frontPick.deleteMany({})
  if (picks.length > 0) await tx.frontPick.createMany({ data: picks.map((pick, position) => ({ ...pick, position })) })
}
