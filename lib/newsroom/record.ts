// The last line of every command: what was done, by whom, to what. In the command's own transaction, so that there
// is no change without its entry and no entry without its change.

import { recordAudit } from '#data/audit.ts'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type Action, type Actor, actorName } from '#domain/roles.ts'

export type Done = {
  readonly command: Action
  /** E.g. `article:12/uk`. */
  readonly subject: string
  readonly before?: unknown
  readonly after?: unknown
  readonly at: Date
}

export async function record(tx: WriteTransaction, actor: Actor, done: Done): Promise<void> {
  await recordAudit(tx, { actor: actorName(actor), ...done })
}
