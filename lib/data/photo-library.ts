// The library of photos: what there is, newest first, and where each is used.
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type LibrarySearch = {
  /** Folded (lib/domain/fold-for-search.ts); every word has to be found. Empty: all. */
  readonly words: readonly string[]
  readonly skip: number
  readonly take: number
}

/** The ids of one page, newest first, and how many there are in all. Two queries. */
export async function searchPhotoLibrary(
  db: WriteTransaction,
  { words, skip, take }: LibrarySearch,
): Promise<{ readonly ids: readonly string[]; readonly count: number }> {
  const where = { AND: words.map((word) => ({ searchText: { contains: word } })) }
  const [rows, count] = await Promise.all([
    db.photo.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], skip, take, select: { id: true } }),
    db.photo.count({ where }),
  ])
  return { ids: rows.map((row) => row.id), count }
}

/** Where a photo is shown, or would be: an article counts once, however often and in whatever language. */
export type PhotoUses = {
  readonly articles: readonly { readonly number: number; readonly isLive: boolean }[]
  readonly people: readonly string[]
  readonly stories: readonly number[]
}

/** Whether readers see it somewhere: in a live article, or beside a person or a story. */
export function isShown({ articles, people, stories }: PhotoUses): boolean {
  return people.length + stories.length > 0 || articles.some((article) => article.isLive)
}

/** Five queries. */
export async function listPhotoUses(db: WriteTransaction, photoId: string): Promise<PhotoUses> {
  const [leads, bodies, published, people, stories] = await Promise.all([
    db.article.findMany({ where: { leadPhotoId: photoId }, select: { number: true } }),
    db.photoUse.findMany({ where: { photoId }, select: { articleNumber: true, edition: true } }),
    db.publishedText.findMany({ where: { leadPhotoId: photoId, kind: 'live' }, select: { articleNumber: true } }),
    db.person.findMany({ where: { photoId }, select: { id: true } }),
    db.story.findMany({ where: { photoId }, select: { number: true } }),
  ])
  const live = new Set([
    ...published.map((row) => row.articleNumber),
    ...bodies.filter((row) => row.edition === 'live').map((row) => row.articleNumber),
  ])
  const numbers = new Set([...live, ...leads.map((row) => row.number), ...bodies.map((row) => row.articleNumber)])
  return {
    articles: [...numbers].sort((one, other) => other - one).map((number) => ({ number, isLive: live.has(number) })),
    people: people.map((row) => row.id),
    stories: stories.map((row) => row.number),
  }
}

export type PhotoOrigin = {
  readonly addedBy: string | null
  readonly createdAt: Date
  readonly fileName: string | null
  /** Somebody has saved what is said of it; before that it is what its file says of itself. */
  readonly isConfirmed: boolean
}

/** Who added a photo, when, and whether somebody has looked at it since. Two queries. */
export async function findPhotoOrigin(db: WriteTransaction, id: string): Promise<PhotoOrigin | undefined> {
  const [row, saved] = await Promise.all([
    db.photo.findUnique({ where: { id }, select: { addedBy: true, createdAt: true, fileName: true, isDemo: true } }),
    db.auditEntry.count({ where: { subject: `photo:${id}`, command: 'save-photo' } }),
  ])
  if (!row) return undefined
  const { isDemo, ...origin } = row
  return { ...origin, isConfirmed: isDemo || saved > 0 }
}
