// Where people are named: counting it, moving it to another person, and taking away somebody whom nothing names.
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { moveFormerSlugs } from './former-slugs.ts'

/** How many articles name each person now; people whom none names are absent. */
export async function countArticlesOfPeople(db: WriteTransaction): Promise<ReadonlyMap<string, number>> {
  const rows = await db.articlePerson.findMany({
    distinct: ['personId', 'articleNumber'],
    select: { personId: true, articleNumber: true },
  })
  const counts = new Map<string, number>()
  for (const { personId } of rows) counts.set(personId, (counts.get(personId) ?? 0) + 1)
  return counts
}

/** The articles that name this person, now or as readers see them, newest first. */
export async function listArticlesOfPerson(db: WriteTransaction, personId: string): Promise<number[]> {
  const own = await db.articlePerson.findMany({ where: { personId }, select: { articleNumber: true } })
  const published = await db.publishedByline.findMany({ where: { personId }, select: { articleNumber: true } })
  const numbers = new Set([...own, ...published].map((row) => row.articleNumber))
  return [...numbers].sort((one, other) => other - one)
}

/** Names `intoId` wherever `fromId` is named; where both are named in one role, once. */
export async function movePersonUses(tx: WriteTransaction, fromId: string, intoId: string): Promise<void> {
  await moveCredits(tx, fromId, intoId)
  const published = await tx.publishedByline.findMany({ where: { personId: intoId } })
  for (const { articleNumber, locale, role } of published) {
    await tx.publishedByline.deleteMany({ where: { personId: fromId, articleNumber, locale, role } })
  }
  await tx.publishedByline.updateMany({ where: { personId: fromId }, data: { personId: intoId } })
}

async function moveCredits(tx: WriteTransaction, fromId: string, intoId: string): Promise<void> {
  const kept = await tx.articlePerson.findMany({ where: { personId: intoId } })
  for (const { articleNumber, role, locale } of kept) {
    const where = { articleNumber, role, personId: fromId }
    const double = await tx.articlePerson.findFirst({ where })
    if (!double) continue
    await tx.articlePerson.deleteMany({ where })
    if (double.locale === locale) continue
    // One translated into one language, the other into another: together into all of them.
    await tx.articlePerson.updateMany({ where: { articleNumber, role, personId: intoId }, data: { locale: null } })
  }
  await tx.articlePerson.updateMany({ where: { personId: fromId }, data: { personId: intoId } })
}

/** Somebody whom nothing names any more, and their texts; their addresses lead to another person from now on. */
export async function replacePerson(tx: WriteTransaction, fromId: string, intoId: string): Promise<void> {
  await moveFormerSlugs(tx, 'person', fromId, intoId)
  await tx.person.delete({ where: { id: fromId }, select: { id: true } })
}

/** Somebody whom nothing names, their texts and their former addresses. */
export async function removePerson(tx: WriteTransaction, id: string): Promise<void> {
  await tx.formerSlug.deleteMany({ where: { noun: 'person', targetId: id } })
  await tx.person.delete({ where: { id }, select: { id: true } })
}
