// Articles to link to or to pick, by number or by the words that the desk finds them by: of headline and standfirst, in any
// language and order.
import { reading } from '#data/connection/connections.ts'
import { type Headline, listHeadlines, searchHeadlines } from '#data/headlines.ts'
import { findArticleNumber } from '#domain/article-number.ts'
import { foldForSearch } from '#domain/fold-for-search.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'

const most = 12

/** At most twelve, last touched first; without words, the last touched. Throws NotPermitted. */
export async function searchArticles(
  actor: Actor,
  { text, locale }: { readonly text: string; readonly locale: Locale },
): Promise<Headline[]> {
  authorise(actor, 'save-draft')
  const number = findArticleNumber(text)
  const byNumber = number === undefined ? [] : await listHeadlines(reading(), [number], locale)
  const byWords = await searchHeadlines(foldForSearch(text).slice(0, 200), { locale, limit: most })
  return [...byNumber, ...byWords.filter((one) => byNumber.every((other) => other.number !== one.number))]
}
