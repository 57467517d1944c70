// Where tags are used: counting it, moving it to another tag, and taking an unused tag away.
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { moveFormerSlugs } from './former-slugs.ts'

/** How many articles bear each tag now; tags without any are absent. */
export async function countArticlesOfTags(db: WriteTransaction): Promise<ReadonlyMap<string, number>> {
  const rows = await db.articleTag.groupBy({ by: ['tagId'], _count: true })
  return new Map(rows.map((row) => [row.tagId, row._count]))
}

/** The articles that bear this tag, now or as readers see them, newest first. */
export async function listArticlesOfTag(db: WriteTransaction, tagId: string): Promise<number[]> {
  const own = await db.articleTag.findMany({ where: { tagId }, select: { articleNumber: true } })
  const published = await db.publishedTag.findMany({ where: { tagId }, select: { articleNumber: true } })
  const numbers = new Set([...own, ...published].map((row) => row.articleNumber))
  return [...numbers].sort((one, other) => other - one)
}

/** Files everything that bears `fromId` under `intoId` instead; what bears both keeps one. */
export async function moveTagUses(tx: WriteTransaction, fromId: string, intoId: string): Promise<void> {
  const filed = await tx.articleTag.findMany({ where: { tagId: intoId }, select: { articleNumber: true } })
  await tx.articleTag.deleteMany({
    where: { tagId: fromId, articleNumber: { in: filed.map((row) => row.articleNumber) } },
  })
  await tx.articleTag.updateMany({ where: { tagId: fromId }, data: { tagId: intoId } })

  const published = await tx.publishedTag.findMany({ where: { tagId: intoId } })
  for (const { articleNumber, locale } of published) {
    await tx.publishedTag.deleteMany({ where: { tagId: fromId, articleNumber, locale } })
  }
  await tx.publishedTag.updateMany({ where: { tagId: fromId }, data: { tagId: intoId } })
}

/** A tag that nothing bears, and its texts; its addresses lead to another from now on. */
export async function replaceTag(tx: WriteTransaction, fromId: string, intoId: string): Promise<void> {
  await moveFormerSlugs(tx, 'tag', fromId, intoId)
  await tx.tag.delete({ where: { id: fromId }, select: { id: true } })
}

/** A tag that nothing bears, its texts and its former addresses. */
export async function removeTag(tx: WriteTransaction, id: string): Promise<void> {
  await tx.formerSlug.deleteMany({ where: { noun: 'tag', targetId: id } })
  await tx.tag.delete({ where: { id }, select: { id: true } })
}
