// The audit log: who did what to what, with what it was before and after. Entries are added and read, never changed.
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type AuditEntry = {
  /** The actor's name, e.g. `system:clock`. */
  readonly actor: string
  readonly command: string
  /** E.g. `article:12/uk`. */
  readonly subject: string
  readonly before?: unknown
  readonly after?: unknown
  readonly at: Date
}

/** Called by every command, in its transaction: there is no change without its entry. */
export async function recordAudit(tx: WriteTransaction, entry: AuditEntry): Promise<void> {
  await tx.auditEntry.create({
    data: {
      actor: entry.actor,
      command: entry.command,
      subject: entry.subject,
      before: entry.before === undefined ? null : canonicalJson(entry.before),
      after: entry.after === undefined ? null : canonicalJson(entry.after),
      at: entry.at,
    },
    select: { id: true },
  })
}

/** When this actor last did this to a subject. */
export async function findLastAudit(
  db: WriteTransaction,
  { actor, command, subject }: Pick<AuditEntry, 'actor' | 'command' | 'subject'>,
): Promise<Date | undefined> {
  const row = await db.auditEntry.findFirst({
    where: { actor, command, subject },
    orderBy: { at: 'desc' },
    select: { at: true },
  })
  return row?.at
}

/** What happened to a subject, newest first. */
export async function listAudit(db: WriteTransaction, subject: string): Promise<AuditEntry[]> {
  const rows = await db.auditEntry.findMany({ where: { subject }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
  return rows.map(({ actor, command, subject, before, after, at }) => ({
    actor,
    command,
    subject,
    ...(before !== null && { before: JSON.parse(before) as unknown }),
    ...(after !== null && { after: JSON.parse(after) as unknown }),
    at,
  }))
}
