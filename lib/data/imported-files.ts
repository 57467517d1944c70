// Which edition an imported file became. The file that made an article is known by the article's hash; one that was
// added as a further edition by the note of the revision it came with, which stays when the text is edited.
import { asLocale } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { EditionKey } from './editions.ts'

/** The note of the revision that a file with this SHA-256 became. */
export function importNote(importHash: string): string {
  return `import sha256:${importHash}`
}

/** The edition that was made from the file. Notes have no index: an import is rare and may look through them. */
export async function findImportedEdition(db: WriteTransaction, importHash: string): Promise<EditionKey | undefined> {
  const article = await db.article.findUnique({
    where: { importHash },
    select: { number: true, originLocale: true },
  })
  if (article) return { articleNumber: article.number, locale: asLocale(article.originLocale) }
  const row = await db.revision.findFirst({
    where: { note: importNote(importHash) },
    orderBy: { articleNumber: 'asc' },
    select: { articleNumber: true, locale: true },
  })
  return row ? { articleNumber: row.articleNumber, locale: asLocale(row.locale) } : undefined
}

/** The same in one article: a file that was stored as a draft of its own may become the edition of another. */
export async function findEditionImportedInto(
  db: WriteTransaction,
  articleNumber: number,
  importHash: string,
): Promise<EditionKey | undefined> {
  const article = await db.article.findUnique({
    where: { importHash, number: articleNumber },
    select: { originLocale: true },
  })
  if (article) return { articleNumber, locale: asLocale(article.originLocale) }
  const row = await db.revision.findFirst({
    where: { articleNumber, note: importNote(importHash) },
    select: { locale: true },
  })
  return row ? { articleNumber, locale: asLocale(row.locale) } : undefined
}
