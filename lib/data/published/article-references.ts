// Where links to our own articles lead: the live editions of the articles that a page mentions.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { eachOncePerVersion } from './once-per-version.ts'

export type ArticleReference = {
  readonly number: number
  readonly locale: Locale
  readonly originLocale: Locale
  readonly slug: string
  readonly headline: string
  readonly isDemo: boolean
}

/** The live editions of each of these articles; articles without one are absent. Each is read once for each version. */
export async function findArticleReferences(
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly ArticleReference[]>> {
  const known = await listReferences(numbers.map(String))
  return new Map(known.flatMap(({ id, editions }) => (editions.length === 0 ? [] : [[Number(id), editions] as const])))
}

/** By the number, as text. An article without a live edition is known to have none. */
const listReferences = eachOncePerVersion(async (ids) => {
  const rows = await reading().publishedText.findMany({
    where: { kind: 'live', articleNumber: { in: ids.map(Number) } },
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
  return ids.map((id) => ({ id, editions: references.get(Number(id)) ?? [] }))
})
