// Links that work once: the first account's, an invitation, a forgotten password. Only the hash of a token is kept.
import { createHash, randomBytes } from 'node:crypto'
import type { LinkPurpose } from '#domain/one-time-link.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type StoredLink = {
  readonly id: string
  readonly purpose: LinkPurpose
  /** Absent for the link of the first account. */
  readonly userId: string | undefined
  readonly expiresAt: Date
  readonly usedAt: Date | undefined
}

export type NewLink = Pick<StoredLink, 'purpose' | 'userId' | 'expiresAt'> & { readonly createdAt: Date }

/**
 * Stores a link and answers its token, 43 letters and digits that nothing else knows. Earlier links of the same user –
 * or of the first account – die with it.
 */
export async function insertLink(tx: WriteTransaction, link: NewLink): Promise<string> {
  const { userId = null, ...columns } = link
  await removeLinks(tx, userId)
  const token = randomBytes(32).toString('base64url')
  await tx.oneTimeLink.create({ data: { ...columns, userId, tokenHash: hashOf(token) }, select: { id: true } })
  return token
}

/** Takes back the links of a user that were not used; those of the first account for null. */
export async function removeLinks(tx: WriteTransaction, userId: string | null): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { userId, usedAt: null } })
}

export async function findLink(db: WriteTransaction, token: string): Promise<StoredLink | undefined> {
  const row = await db.oneTimeLink.findUnique({ where: { tokenHash: hashOf(token) } })
  if (!row) return undefined
  return {
    id: row.id,
    purpose: row.purpose as LinkPurpose,
    userId: row.userId ?? undefined,
    expiresAt: row.expiresAt,
    usedAt: row.usedAt ?? undefined,
  }
}

/** Remembers that a link was used, and by whom: the page then says so instead of not knowing it. */
export async function markLinkUsed(tx: WriteTransaction, id: string, userId: string, at: Date): Promise<void> {
  await tx.oneTimeLink.update({ where: { id }, data: { usedAt: at, userId }, select: { id: true } })
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
