// Columns and rows that say again, for look-ups, what is stored elsewhere. Whatever saves keeps them; rows from before
// they were there have none. An edition that has a headline and nothing to be searched by is such a row.

import { hashEdition } from '#domain/block-hashes.ts'
import { bodySchema } from '#domain/blocks.ts'
import { foldForSearch } from '#domain/fold-for-search.ts'
import { asLocale } from '#i18n/locales.ts'
import { canonicalJson } from './canonical-json.ts'
import { reading } from './connection/connections.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { listEditions } from './editions.ts'
import { putPhotoUses } from './photo-uses.ts'
import { getPhoto, photoSearchText } from './photos.ts'

/** Numbers of articles after this one, at most so many, that lack them. */
export async function listUnderivedArticles(after: number, most: number): Promise<number[]> {
  // `search_text = ''` alone is what the partial index is about.
  const rows = await reading().$queryRaw<{ number: number }[]>`
    SELECT DISTINCT t.article_number AS number FROM article_text t
    WHERE t.search_text = '' AND t.article_number > ${after} AND (t.headline <> '' OR t.standfirst <> '')
    ORDER BY t.article_number LIMIT ${most}`
  return rows.map((row) => row.number)
}

/** Fills what one article lacks, but for its translations. It has to be locked by `tx`. */
export async function deriveArticle(tx: WriteTransaction, articleNumber: number): Promise<void> {
  const editions = await listEditions(tx, articleNumber)
  for (const { locale, texts } of editions) {
    const searchText = foldForSearch(texts.headline, texts.standfirst)
    await tx.articleText.updateMany({ where: { articleNumber, locale }, data: { searchText } })
    await putPhotoUses(tx, { articleNumber, locale }, 'draft', texts.body)
  }
  await derivePublished(tx, articleNumber)
  const { createdAt } = await tx.article.findUniqueOrThrow({
    where: { number: articleNumber },
    select: { createdAt: true },
  })
  const times = [createdAt, ...editions.map((edition) => edition.updatedAt)].map((time) => time.getTime())
  const touchedAt = new Date(Math.max(...times))
  await tx.article.update({ where: { number: articleNumber }, data: { touchedAt }, select: { number: true } })
}

async function derivePublished(tx: WriteTransaction, articleNumber: number): Promise<void> {
  const live = await tx.publishedText.findMany({ where: { articleNumber, kind: 'live' } })
  for (const text of live) {
    const key = { articleNumber, locale: asLocale(text.locale) }
    const body = bodySchema.parse(JSON.parse(text.body))
    await putPhotoUses(tx, key, 'live', body)
    if (text.blockHashes !== '{}') continue
    const blockHashes = canonicalJson(hashEdition({ ...text, body }))
    await tx.publishedText.updateMany({ where: key, data: { blockHashes } })
  }
}

/** Ids of photos after this one, at most so many, that have words and nothing to be searched by. */
export async function listUnderivedPhotos(after: string, most: number): Promise<string[]> {
  const hasWords = [{ credit: { not: '' } }, { texts: { some: { caption: { not: '' } } } }]
  const where = { searchText: '', id: { gt: after }, OR: hasWords }
  const rows = await reading().photo.findMany({ where, orderBy: { id: 'asc' }, take: most, select: { id: true } })
  return rows.map((row) => row.id)
}

/** Fills what one photo lacks. It has to be locked by `tx`. */
export async function derivePhoto(tx: WriteTransaction, id: string): Promise<void> {
  const { fileName } = await tx.photo.findUniqueOrThrow({ where: { id }, select: { fileName: true } })
  const searchText = photoSearchText({ ...(await getPhoto(tx, id)), fileName })
  await tx.photo.update({ where: { id }, data: { searchText }, select: { id: true } })
}
