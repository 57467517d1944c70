// Revisions: immutable snapshots of an edition. They are added and read, never changed.
import { type EditionTexts, editionTextsSchema } from '#domain/article.ts'
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { EditionKey } from './editions.ts'

export type NewRevision = EditionKey & {
  readonly texts: EditionTexts
  /** The actor's name, e.g. `system:cli`. */
  readonly savedBy: string
  readonly savedAt: Date
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
      note: revision.note,
    },
    select: { id: true },
  })
  return id
}

/** The revisions of an edition, newest first. */
export async function listRevisions(db: WriteTransaction, { articleNumber, locale }: EditionKey): Promise<Revision[]> {
  const rows = await db.revision.findMany({ where: { articleNumber, locale }, orderBy: { number: 'desc' } })
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    articleNumber,
    locale,
    texts: editionTextsSchema.parse(JSON.parse(row.content)),
    savedBy: row.savedBy,
    savedAt: row.savedAt,
    note: row.note,
  }))
}
