// The place of sections in the header, whether one is used, and taking an unused one away.
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { requireReferences } from './references.ts'

/** Gives these sections the places 0, 1, 2 …; those not named come after them, in their order. */
export async function orderSections(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  await requireReferences(tx, { sections: ids })
  const rows = await tx.section.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: { id: true, position: true },
  })
  const rest = rows.filter((row) => !ids.includes(row.id)).map((row) => row.id)
  for (const [position, id] of [...ids, ...rest].entries()) {
    if (rows.find((row) => row.id === id)?.position === position) continue
    await tx.section.update({ where: { id }, data: { position }, select: { id: true } })
  }
}

/** How many sections there are: the place of the next one, where nobody has chosen another. */
export async function countSections(db: WriteTransaction): Promise<number> {
  return db.section.count()
}

/** How many articles are filed under each section now; sections without any are absent. */
export async function countArticlesOfSections(db: WriteTransaction): Promise<ReadonlyMap<string, number>> {
  const rows = await db.article.groupBy({ by: ['sectionId'], _count: true })
  return new Map(rows.map((row) => [row.sectionId, row._count]))
}

/** The articles that are filed under this section, now or as readers see them, newest first. */
export async function listArticlesOfSection(db: WriteTransaction, sectionId: string): Promise<number[]> {
  const articles = await db.article.findMany({
    where: { OR: [{ sectionId }, { published: { some: { sectionId } } }] },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return articles.map((article) => article.number)
}

/** An unused section, its texts and its former addresses. */
export async function removeSection(tx: WriteTransaction, id: string): Promise<void> {
  await tx.formerSlug.deleteMany({ where: { noun: 'section', targetId: id } })
  await tx.section.delete({ where: { id }, select: { id: true } })
}
