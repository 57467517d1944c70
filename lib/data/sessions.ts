// Sessions: where a user is signed in. Their tokens never leave the sign-in library.
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type Session = {
  readonly id: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly userAgent: string | undefined
  readonly address: string | undefined
}

/** The sessions of a user that have not expired at `at`, newest first. */
export async function listSessions(db: WriteTransaction, userId: string, at: Date): Promise<Session[]> {
  const rows = await db.session.findMany({
    where: { userId, expiresAt: { gt: at } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, expiresAt: true, userAgent: true, ipAddress: true },
  })
  return rows.map(({ userAgent, ipAddress, ...session }) => ({
    ...session,
    userAgent: userAgent || undefined,
    address: ipAddress || undefined,
  }))
}

/** Ends every session of a user. Answers how many there were. */
export async function endSessions(tx: WriteTransaction, userId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId } })
  return count
}
