// "Read also": which related articles, and in which order. Pure, so that the rule is tested without a database.
import type { RelatedArticle } from '#data/published/related-articles.ts'
import type { TeaserKey } from '#data/published/teasers.ts'
import { type Locale, locales } from '#i18n/locales.ts'

/** Candidates by relation, newest first in each; in any language. */
export type RelatedArticles = {
  readonly sameStory: readonly RelatedArticle[]
  /** Once per shared tag. */
  readonly sharedTags: readonly RelatedArticle[]
  readonly sameSection: readonly RelatedArticle[]
}

/**
 * First the same story, then shared tags (more of them first), then the same section; newest first in each. An
 * article appears once, in the page's language where it has one; articles that exist in other languages only come
 * after all that the reader can read.
 */
export function rankRelated(related: RelatedArticles, locale: Locale, take: number): readonly TeaserKey[] {
  const ranked = [...related.sameStory, ...byShares(related.sharedTags), ...related.sameSection]
  const own = ranked.filter((one) => one.locale === locale)
  const numbers = [...new Set([...own, ...ranked].map((one) => one.number))]
  return numbers.slice(0, take).map((number) => ({ number, locale: languageFor(number, ranked, locale) }))
}

/** The page's language, else the first of the site's languages: the engines give no order among them. */
function languageFor(number: number, ranked: readonly RelatedArticle[], locale: Locale): Locale {
  const having = ranked.filter((one) => one.number === number).map((one) => one.locale)
  return [locale, ...locales].find((one) => having.includes(one)) ?? locale
}

/** Each edition once, those that share most tags first; the order among equals is kept. */
function byShares(rows: readonly RelatedArticle[]): readonly RelatedArticle[] {
  const shares = new Map<string, { article: RelatedArticle; count: number }>()
  for (const article of rows) {
    const key = `${article.number}/${article.locale}`
    const known = shares.get(key)
    if (known) known.count += 1
    else shares.set(key, { article, count: 1 })
  }
  return [...shares.values()].sort((one, other) => other.count - one.count).map((one) => one.article)
}
