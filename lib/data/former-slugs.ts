// Addresses that a section, tag or person used to have. They answer 308, so a rename breaks no link.
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type SluggedNoun = 'section' | 'tag' | 'person'

/** Remembers `slug` as a former address of the target. */
export async function keepFormerSlug(
  tx: WriteTransaction,
  noun: SluggedNoun,
  slug: string,
  targetId: string,
): Promise<void> {
  await tx.formerSlug.upsert({
    where: { noun_slug: { noun, slug } },
    create: { noun, slug, targetId },
    update: { targetId },
  })
}

/** Somebody has this address again: it leads there and nowhere else. */
export async function dropFormerSlug(tx: WriteTransaction, noun: SluggedNoun, slug: string): Promise<void> {
  await tx.formerSlug.deleteMany({ where: { noun, slug } })
}

/** The id of what used to be at this address. */
export async function findByFormerSlug(
  db: WriteTransaction,
  noun: SluggedNoun,
  slug: string,
): Promise<string | undefined> {
  const row = await db.formerSlug.findUnique({ where: { noun_slug: { noun, slug } } })
  return row?.targetId
}

/** What used to lead to one leads to another. */
export async function moveFormerSlugs(
  tx: WriteTransaction,
  noun: SluggedNoun,
  fromId: string,
  intoId: string,
): Promise<void> {
  await tx.formerSlug.updateMany({ where: { noun, targetId: fromId }, data: { targetId: intoId } })
}

/** The former addresses of one thing, in the order of the alphabet. */
export async function listFormerSlugs(db: WriteTransaction, noun: SluggedNoun, targetId: string): Promise<string[]> {
  const rows = await db.formerSlug.findMany({ where: { noun, targetId }, orderBy: { slug: 'asc' } })
  return rows.map((row) => row.slug)
}
