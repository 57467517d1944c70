// Tokens of previews. Only their hashes are kept: who reads the database cannot open a draft with it.
import { createHash, randomBytes } from 'node:crypto'
import { asLocale } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { EditionKey } from './editions.ts'

export type NewPreviewToken = EditionKey & {
  /** The actor's name. */
  readonly createdBy: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** Stores a token for an edition and answers it; those of the article that have expired are cleared away. */
export async function insertPreviewToken(tx: WriteTransaction, preview: NewPreviewToken): Promise<string> {
  const { articleNumber, locale, createdBy, createdAt, expiresAt } = preview
  await tx.previewToken.deleteMany({ where: { articleNumber, expiresAt: { lte: createdAt } } })
  const token = randomBytes(32).toString('base64url')
  await tx.previewToken.create({
    data: { tokenHash: hashOf(token), articleNumber, locale, createdBy, createdAt, expiresAt },
    select: { id: true },
  })
  return token
}

/** The edition that a token opens now. */
export async function findPreviewedEdition(
  db: WriteTransaction,
  token: string,
  now: Date,
): Promise<EditionKey | undefined> {
  const row = await db.previewToken.findUnique({ where: { tokenHash: hashOf(token) } })
  if (!row || row.expiresAt <= now) return undefined
  return { articleNumber: row.articleNumber, locale: asLocale(row.locale) }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
