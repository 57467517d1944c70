// Which photos stand in the bodies of articles, kept beside the bodies so that "where is this photo used" is a look-up.

import { photosInBody } from '#domain/article.ts'
import type { Body } from '#domain/blocks.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { EditionKey } from './editions.ts'

/** Remembers the photos of a draft's or a live edition's body; those that do not exist are none. */
export async function putPhotoUses(
  tx: WriteTransaction,
  { articleNumber, locale }: EditionKey,
  edition: 'draft' | 'live',
  body: Body,
): Promise<void> {
  const wanted = photosInBody(body)
  const stored = await tx.photoUse.findMany({
    where: { articleNumber, locale, edition },
    select: { photoId: true },
  })
  const known = new Set(stored.map((use) => use.photoId))
  const gone = [...known].filter((id) => !wanted.includes(id))
  const added = await existing(
    tx,
    wanted.filter((id) => !known.has(id)),
  )
  if (gone.length > 0) {
    await tx.photoUse.deleteMany({ where: { articleNumber, locale, edition, photoId: { in: gone } } })
  }
  if (added.length > 0) {
    await tx.photoUse.createMany({ data: added.map((photoId) => ({ articleNumber, locale, edition, photoId })) })
  }
}

async function existing(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.photo.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  return rows.map((row) => row.id)
}
