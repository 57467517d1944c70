// Whether what a command refers to exists: asked first, so that the answer names what is missing. The foreign keys
// of the database only say that something is.
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { RecordMissing } from './record-missing.ts'

export type References = {
  readonly sections?: readonly string[]
  readonly tags?: readonly string[]
  readonly people?: readonly string[]
  readonly photos?: readonly string[]
  readonly stories?: readonly number[]
  readonly articles?: readonly number[]
}

/** Throws RecordMissing for the first that does not exist. */
export async function requireReferences(db: WriteTransaction, references: References): Promise<void> {
  const { sections = [], tags = [], people = [], photos = [], stories = [], articles = [] } = references
  await requireAll('section', sections, (ids) =>
    db.section.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  )
  await requireAll('tag', tags, (ids) => db.tag.findMany({ where: { id: { in: ids } }, select: { id: true } }))
  await requireAll('person', people, (ids) => db.person.findMany({ where: { id: { in: ids } }, select: { id: true } }))
  await requireAll('photo', photos, (ids) => db.photo.findMany({ where: { id: { in: ids } }, select: { id: true } }))
  await requireAll('story', stories, (numbers) =>
    numbered(db.story.findMany({ where: { number: { in: numbers } }, select: { number: true } })),
  )
  await requireAll('article', articles, (numbers) =>
    numbered(db.article.findMany({ where: { number: { in: numbers } }, select: { number: true } })),
  )
}

async function requireAll<Id extends string | number>(
  noun: string,
  ids: readonly Id[],
  list: (ids: Id[]) => Promise<{ id: Id }[]>,
): Promise<void> {
  if (ids.length === 0) return
  const existing = new Set((await list([...ids])).map((row) => row.id))
  const missing = ids.find((id) => !existing.has(id))
  if (missing !== undefined) throw new RecordMissing(noun, missing)
}

async function numbered(rows: Promise<{ number: number }[]>): Promise<{ id: number }[]> {
  return (await rows).map((row) => ({ id: row.number }))
}
