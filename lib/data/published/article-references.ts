// Where links to our own articles lead: the live editions of the articles that a page mentions.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'

export type ArticleReference = {
  readonly number: number
  readonly locale: Locale
  readonly originLocale: Locale
  readonly slug: string
  readonly headline: string
  readonly isDemo: boolean
}

/** The live editions of each of these articles; articles without one are absent. One query. */
export async function findArticleReferences(
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly ArticleReference[]>> {
  if (numbers.length === 0) return new Map()
  const rows = await reading().publishedText.findMany({
    where: { kind: 'live', articleNumber: { in: [...new Set(numbers)] } },
    select: { articleNumber: true, locale: true, originLocale: true, slug: true, headline: true, isDemo: true },
  })
  const references = new Map<number, ArticleReference[]>()
  for (const row of rows) {
    const editions = references.get(row.articleNumber) ?? []
    editions.push({
      number: row.articleNumber,
      locale: asLocale(row.locale),
      originLocale: asLocale(row.originLocale),
      slug: row.slug,
      headline: row.headline,
      isDemo: row.isDemo,
    })
    references.set(row.articleNumber, editions)
  }
  return references
}
