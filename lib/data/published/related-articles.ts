// What else a reader of an article may want: live articles of its story, with its tags, in its section.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'

/** A candidate, in one language it is live in. */
export type RelatedArticle = { readonly number: number; readonly locale: Locale; readonly firstPublishedAt: Date }

/** The subject whose relations are asked for. */
export type RelationSubject = {
  readonly number: number
  readonly storyNumber: number | null
  readonly sectionId: string
  readonly tagIds: readonly string[]
}

const newestFirst = [{ firstPublishedAt: 'desc' as const }, { articleNumber: 'desc' as const }]
const key = { articleNumber: true, locale: true, firstPublishedAt: true } as const

/** The newest other articles of the article's story, in these languages. At most one query. */
export async function listSameStory(
  subject: RelationSubject,
  locales: readonly Locale[],
  take: number,
): Promise<readonly RelatedArticle[]> {
  if (subject.storyNumber === null) return []
  const where = { ...otherThan(subject, locales), kind: 'live', storyNumber: subject.storyNumber }
  const rows = await reading().publishedText.findMany({ where, orderBy: newestFirst, take, select: key })
  return rows.map(asRelated)
}

/** The newest other articles with one of its tags; once per shared tag. At most one query. */
export async function listSharingTags(
  subject: RelationSubject,
  locales: readonly Locale[],
  take: number,
): Promise<readonly RelatedArticle[]> {
  if (subject.tagIds.length === 0) return []
  const tagId = { in: [...subject.tagIds] }
  const where = { ...otherThan(subject, locales), tagId, text: { is: { kind: 'live' } } }
  const rows = await reading().publishedTag.findMany({ where, orderBy: newestFirst, take, select: key })
  return rows.map(asRelated)
}

/** The newest other articles of its section. One query. */
export async function listSameSection(
  subject: RelationSubject,
  locales: readonly Locale[],
  take: number,
): Promise<readonly RelatedArticle[]> {
  const where = { ...otherThan(subject, locales), kind: 'live', sectionId: subject.sectionId }
  const rows = await reading().publishedText.findMany({ where, orderBy: newestFirst, take, select: key })
  return rows.map(asRelated)
}

function otherThan(subject: RelationSubject, locales: readonly Locale[]) {
  return { locale: { in: [...locales] }, articleNumber: { not: subject.number } }
}

function asRelated(row: { articleNumber: number; locale: string; firstPublishedAt: Date }): RelatedArticle {
  return { number: row.articleNumber, locale: asLocale(row.locale), firstPublishedAt: row.firstPublishedAt }
}
