// Articles: what all editions of one piece of journalism share.
import type { Credit } from '#domain/people.ts'
import { bylineRoles } from '#domain/people.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { found } from './record-missing.ts'
import { requireReferences } from './references.ts'

/** Where an article is filed, and who made it. */
export type Filing = {
  readonly sectionId: string
  readonly storyNumber: number | null
  readonly leadPhotoId: string | null
  /** In the order of the byline. */
  readonly credits: readonly Credit[]
  /** In the order they are shown. */
  readonly tagIds: readonly string[]
}

export type Article = Filing & {
  readonly number: number
  readonly originLocale: Locale
  readonly isDemo: boolean
  /** The actor who began it; null: imported before there were users. */
  readonly createdBy: string | null
  /** When it was last filed elsewhere; null: never. */
  readonly refiledAt: Date | null
}

export type NewArticle = Omit<Article, 'number' | 'refiledAt'> & {
  /** SHA-256 of the imported file. */
  readonly importHash: string | null
  readonly createdAt: Date
}

/** Stores a new article and answers its number. Throws RecordMissing for what it refers to and is not there. */
export async function insertArticle(tx: WriteTransaction, article: NewArticle): Promise<number> {
  await requireFiling(tx, article)
  const { number } = await tx.article.create({
    data: {
      originLocale: article.originLocale,
      sectionId: article.sectionId,
      storyNumber: article.storyNumber,
      leadPhotoId: article.leadPhotoId,
      importHash: article.importHash,
      isDemo: article.isDemo,
      createdAt: article.createdAt,
      touchedAt: article.createdAt,
      createdBy: article.createdBy,
    },
    select: { number: true },
  })
  await insertCreditsAndTags(tx, number, article)
  return number
}

export async function getArticle(db: WriteTransaction, number: number): Promise<Article> {
  return found(await findArticle(db, number), 'article', number)
}

export async function findArticle(db: WriteTransaction, number: number): Promise<Article | undefined> {
  const row = await db.article.findUnique({
    where: { number },
    include: { people: { orderBy: { position: 'asc' } }, tags: { orderBy: { position: 'asc' } } },
  })
  if (!row) return undefined
  return {
    number: row.number,
    originLocale: asLocale(row.originLocale),
    sectionId: row.sectionId,
    storyNumber: row.storyNumber,
    leadPhotoId: row.leadPhotoId,
    isDemo: row.isDemo,
    createdBy: row.createdBy,
    refiledAt: row.refiledAt,
    credits: row.people.map(creditOf),
    tagIds: row.tags.map((tag) => tag.tagId),
  }
}

/** The language that an article was first written in. Throws RecordMissing. */
export async function getOriginLocale(db: WriteTransaction, number: number): Promise<Locale> {
  const row = await db.article.findUnique({ where: { number }, select: { originLocale: true } })
  return asLocale(found(row ?? undefined, 'article', number).originLocale)
}

/** Who began an article. Throws RecordMissing. */
export async function getArticleOwner(db: WriteTransaction, number: number): Promise<Pick<Article, 'createdBy'>> {
  const row = await db.article.findUnique({ where: { number }, select: { createdBy: true } })
  return found(row ?? undefined, 'article', number)
}

/** The article that was made from the file with this SHA-256. */
export async function findArticleByImportHash(db: WriteTransaction, importHash: string): Promise<number | undefined> {
  const row = await db.article.findUnique({ where: { importHash }, select: { number: true } })
  return row?.number
}

/** Files an article elsewhere; what is published stays as it was published. Throws RecordMissing. */
export async function updateFiling(tx: WriteTransaction, number: number, filing: Filing, at: Date): Promise<void> {
  await requireFiling(tx, filing)
  await tx.article.update({
    where: { number },
    data: {
      sectionId: filing.sectionId,
      storyNumber: filing.storyNumber,
      leadPhotoId: filing.leadPhotoId,
      refiledAt: at,
    },
    select: { number: true },
  })
  await tx.articlePerson.deleteMany({ where: { articleNumber: number } })
  await tx.articleTag.deleteMany({ where: { articleNumber: number } })
  await insertCreditsAndTags(tx, number, filing)
}

async function requireFiling(tx: WriteTransaction, filing: Filing): Promise<void> {
  await requireReferences(tx, {
    sections: [filing.sectionId],
    stories: filing.storyNumber === null ? [] : [filing.storyNumber],
    photos: filing.leadPhotoId === null ? [] : [filing.leadPhotoId],
    people: filing.credits.map((credit) => credit.personId),
    tags: filing.tagIds,
  })
}

async function insertCreditsAndTags(tx: WriteTransaction, articleNumber: number, filing: Filing): Promise<void> {
  const { credits, tagIds } = filing
  if (credits.length > 0) {
    await tx.articlePerson.createMany({
      data: credits.map((credit, position) => ({ articleNumber, ...credit, position })),
    })
  }
  if (tagIds.length > 0) {
    await tx.articleTag.createMany({ data: tagIds.map((tagId, position) => ({ articleNumber, tagId, position })) })
  }
}

function creditOf(row: { personId: string; role: string; locale: string | null }): Credit {
  const role = bylineRoles.find((one) => one === row.role)
  if (!role) throw new Error(`"${row.role}" is not a role in a byline`)
  return { personId: row.personId, role, locale: row.locale === null ? null : asLocale(row.locale) }
}
