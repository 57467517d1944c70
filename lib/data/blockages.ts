// Schedules that the clock cannot publish: since when, and why. Kept for the desk; the edition itself does not change by
// it, so that nobody's typing becomes a stale save. Moving the edition (changeEdition with a publishAt) clears it.
import type { Problem } from '#domain/readiness.ts'
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { EditionKey } from './editions.ts'

/** Stores why, unless that is known. The first time stays. Answers whether something was stored. */
export async function putBlockage(
  tx: WriteTransaction,
  { articleNumber, locale }: EditionKey,
  reasons: readonly Problem[],
  at: Date,
): Promise<boolean> {
  const where = { articleNumber, locale }
  const blockedReasons = canonicalJson(reasons)
  const row = await tx.articleText.findUniqueOrThrow({
    where: { articleNumber_locale: where },
    select: { blockedSince: true, blockedReasons: true },
  })
  if (row.blockedReasons === blockedReasons) return false
  const blockedSince = row.blockedSince ?? at
  await tx.articleText.updateMany({ where, data: { blockedSince, blockedReasons } })
  return true
}
