// Revisions: immutable snapshots of an edition. They are added and read, never changed.
import { type EditionTexts, editionTextsSchema } from '#domain/article.ts'
import { asRevisionReason, type RevisionReason } from '#domain/revisions.ts'
import { asLocale } from '#i18n/locales.ts'
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { EditionKey } from './editions.ts'

export type NewRevision = EditionKey & {
  readonly texts: EditionTexts
  /** The actor's name, e.g. `system:cli`. */
  readonly savedBy: string
  readonly savedAt: Date
  /** What made this snapshot. */
  readonly reason: RevisionReason
  readonly note: string | null
}

export type Revision = NewRevision & { readonly id: string; readonly number: number }

/** Stores the next revision of an edition and answers its id. The article has to be locked. */
export async function insertRevision(tx: WriteTransaction, revision: NewRevision): Promise<string> {
  const { articleNumber, locale } = revision
  const newest = await tx.revision.aggregate({ where: { articleNumber, locale }, _max: { number: true } })
  const { id } = await tx.revision.create({
    data: {
      articleNumber,
      locale,
      number: (newest._max.number ?? 0) + 1,
      content: canonicalJson(revision.texts),
      savedBy: revision.savedBy,
      savedAt: revision.savedAt,
      reason: revision.reason,
      note: revision.note,
    },
    select: { id: true },
  })
  return id
}

/** The revisions of an edition, newest first. */
export async function listRevisions(db: WriteTransaction, { articleNumber, locale }: EditionKey): Promise<Revision[]> {
  const rows = await db.revision.findMany({ where: { articleNumber, locale }, orderBy: { number: 'desc' } })
  return rows.map(revisionOf)
}

/** The newest revision of an edition, if there is any. */
export async function findNewestRevision(
  db: WriteTransaction,
  { articleNumber, locale }: EditionKey,
): Promise<Revision | undefined> {
  const row = await db.revision.findFirst({ where: { articleNumber, locale }, orderBy: { number: 'desc' } })
  return row ? revisionOf(row) : undefined
}

export async function findRevision(
  db: WriteTransaction,
  { articleNumber, locale }: EditionKey,
  number: number,
): Promise<Revision | undefined> {
  const row = await db.revision.findUnique({
    where: { articleNumber_locale_number: { articleNumber, locale, number } },
  })
  return row ? revisionOf(row) : undefined
}

export type RevisionLine = Pick<Revision, 'number' | 'savedBy' | 'savedAt' | 'reason' | 'note'>

/** What a list of revisions says, newest first and without the texts. */
export async function listRevisionLines(
  db: WriteTransaction,
  { articleNumber, locale }: EditionKey,
): Promise<RevisionLine[]> {
  const rows = await db.revision.findMany({
    where: { articleNumber, locale },
    orderBy: { number: 'desc' },
    select: { number: true, savedBy: true, savedAt: true, reason: true, note: true },
  })
  return rows.map((row) => ({ ...row, reason: asRevisionReason(row.reason) }))
}

type RevisionRow = Awaited<ReturnType<WriteTransaction['revision']['findUniqueOrThrow']>>

function revisionOf(row: RevisionRow): Revision {
  return {
    id: row.id,
    number: row.number,
    articleNumber: row.articleNumber,
    locale: asLocale(row.locale),
    texts: editionTextsSchema.parse(JSON.parse(row.content)),
    savedBy: row.savedBy,
    savedAt: row.savedAt,
    reason: asRevisionReason(row.reason),
    note: row.note,
  }
}
