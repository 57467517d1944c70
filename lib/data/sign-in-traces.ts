// What signing in leaves behind: codes that were used, tries that were counted, sessions and challenges that are over.
import { createHash } from 'node:crypto'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

/** Longer than any one-time code of an authenticator is good for: its half minute and one on each side. */
const codesLiveMs = 5 * 60_000

/** Longer than any window in which tries are counted. */
const triesLiveMs = 3_600_000

/** Links are kept for a while, so that an old one can be told from a wrong one. */
const linksLiveMs = 30 * 86_400_000

export async function isCodeUsed(db: WriteTransaction, userId: string, code: string): Promise<boolean> {
  const row = await db.usedCode.findUnique({ where: { userId_codeHash: { userId, codeHash: hashOf(userId, code) } } })
  return row !== null
}

/** Remembers a code as used. Answers false when somebody used it before: then it is good for nothing. */
export async function spendCode(tx: WriteTransaction, userId: string, code: string, at: Date): Promise<boolean> {
  await tx.usedCode.deleteMany({ where: { userId, usedAt: { lt: before(at, codesLiveMs) } } })
  if (await isCodeUsed(tx, userId, code)) return false
  await tx.usedCode.create({ data: { userId, codeHash: hashOf(userId, code), usedAt: at }, select: { userId: true } })
  return true
}

/** Clears away whatever is over at `at`. */
export async function clearAwayOldTraces(tx: WriteTransaction, at: Date): Promise<void> {
  await tx.usedCode.deleteMany({ where: { usedAt: { lt: before(at, codesLiveMs) } } })
  await tx.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(at.getTime() - triesLiveMs) } } })
  await tx.session.deleteMany({ where: { expiresAt: { lt: at } } })
  await tx.verification.deleteMany({ where: { expiresAt: { lt: at } } })
  await tx.oneTimeLink.deleteMany({ where: { expiresAt: { lt: before(at, linksLiveMs) } } })
}

function before(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() - milliseconds)
}

function hashOf(userId: string, code: string): string {
  return createHash('sha256').update(`${userId}:${code}`).digest('hex')
}
