// What else a reader of an article may want: live articles of its story, with its tags, in its section.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'

/** A candidate, in one language it is live in. */
export type RelatedArticle = { readonly number: number; readonly locale: Locale; readonly firstPublishedAt: Date }

export type RelatedArticles = {
  readonly sameStory: readonly RelatedArticle[]
  /** Once per shared tag. */
  readonly sharedTags: readonly RelatedArticle[]
  readonly sameSection: readonly RelatedArticle[]
}

/** The subject whose relations are asked for. */
export type RelationSubject = {
  readonly number: number
  readonly storyNumber: number | null
  readonly sectionId: string
  readonly tagIds: readonly string[]
}

const newestFirst = [{ firstPublishedAt: 'desc' as const }, { articleNumber: 'desc' as const }]
const key = { articleNumber: true, locale: true, firstPublishedAt: true } as const

/** The newest related articles in any of these languages, without the article itself. Three queries. */
export async function listRelatedArticles(
  subject: RelationSubject,
  locales: readonly Locale[],
  take: number,
): Promise<RelatedArticles> {
  const elsewhere = { locale: { in: [...locales] }, articleNumber: { not: subject.number } }
  const page = { orderBy: newestFirst, take, select: key }
  const [sameStory, sharedTags, sameSection] = await Promise.all([
    subject.storyNumber === null
      ? []
      : reading().publishedText.findMany({
          where: { ...elsewhere, kind: 'live', storyNumber: subject.storyNumber },
          ...page,
        }),
    subject.tagIds.length === 0
      ? []
      : reading().publishedTag.findMany({
          where: { ...elsewhere, tagId: { in: [...subject.tagIds] }, text: { is: { kind: 'live' } } },
          ...page,
        }),
    reading().publishedText.findMany({ where: { ...elsewhere, kind: 'live', sectionId: subject.sectionId }, ...page }),
  ])
  return {
    sameStory: sameStory.map(asRelated),
    sharedTags: sharedTags.map(asRelated),
    sameSection: sameSection.map(asRelated),
  }
}

function asRelated(row: { articleNumber: number; locale: string; firstPublishedAt: Date }): RelatedArticle {
  return { number: row.articleNumber, locale: asLocale(row.locale), firstPublishedAt: row.firstPublishedAt }
}
