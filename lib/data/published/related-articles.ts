// What else a reader of an article may want: live articles of its story, with its tags, in its section.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import { eachQuestionOncePerVersion } from './once-per-version.ts'

/** A candidate, in one language it is live in. */
export type RelatedArticle = { readonly number: number; readonly locale: Locale; readonly firstPublishedAt: Date }

/** The subject whose relations are asked for. */
export type RelationSubject = {
  readonly number: number
  readonly storyNumber: number | null
  readonly sectionId: string
  readonly tagIds: readonly string[]
}

/** Candidates per relation: enough to fill "read also" after duplicates in other languages. */
const mostCandidates = 24

const newestFirst = [{ firstPublishedAt: 'desc' as const }, { articleNumber: 'desc' as const }]
const key = { articleNumber: true, locale: true, firstPublishedAt: true } as const

/** The newest other articles of the article's story. */
export async function listSameStory(subject: RelationSubject): Promise<readonly RelatedArticle[]> {
  if (subject.storyNumber === null) return []
  return otherThan(subject, await listNewestOfStory(subject.storyNumber))
}

/** The newest other articles of its section. */
export async function listSameSection(subject: RelationSubject): Promise<readonly RelatedArticle[]> {
  return otherThan(subject, await listNewestOfSection(subject.sectionId))
}

// All articles of a story or section ask for the same ones: one query for each content version.
const listNewestOfStory = eachQuestionOncePerVersion((storyNumber: number) => listNewest({ storyNumber }))
const listNewestOfSection = eachQuestionOncePerVersion((sectionId: string) => listNewest({ sectionId }))

/** With room for the article itself, which may be among them in every language. */
async function listNewest(
  place: { readonly storyNumber: number } | { readonly sectionId: string },
): Promise<readonly RelatedArticle[]> {
  const rows = await reading().publishedText.findMany({
    where: { ...place, kind: 'live', locale: { in: [...locales] } },
    orderBy: newestFirst,
    take: mostCandidates + locales.length,
    select: key,
  })
  return rows.map(asRelated)
}

function otherThan(subject: RelationSubject, articles: readonly RelatedArticle[]): readonly RelatedArticle[] {
  return articles.filter((one) => one.number !== subject.number).slice(0, mostCandidates)
}

/** The newest other articles with one of its tags; once per shared tag. At most one query. */
export async function listSharingTags(subject: RelationSubject): Promise<readonly RelatedArticle[]> {
  if (subject.tagIds.length === 0) return []
  const rows = await reading().publishedTag.findMany({
    where: {
      tagId: { in: [...subject.tagIds] },
      locale: { in: [...locales] },
      articleNumber: { not: subject.number },
    },
    orderBy: newestFirst,
    take: mostCandidates,
    select: key,
  })
  return rows.map(asRelated)
}

function asRelated(row: { articleNumber: number; locale: string; firstPublishedAt: Date }): RelatedArticle {
  return { number: row.articleNumber, locale: asLocale(row.locale), firstPublishedAt: row.firstPublishedAt }
}
