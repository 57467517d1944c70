// Headlines and addresses of the articles in which something is used.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listHeadlines } from '#data/headlines.ts'
import type { Locale } from '#i18n/locales.ts'
import type { UsedArticle, UsedIn } from '#newsroom/view/used-in.ts'

/** More are counted, not listed. */
const mostListed = 20

/** `numbers`: newest first. */
export async function viewUses(db: WriteTransaction, numbers: readonly number[], locale: Locale): Promise<UsedIn> {
  return { count: numbers.length, newest: await viewArticles(db, numbers.slice(0, mostListed), locale) }
}

/** In the order of `numbers`; an article that has gone is left out. */
export async function viewArticles(
  db: WriteTransaction,
  numbers: readonly number[],
  locale: Locale,
): Promise<UsedArticle[]> {
  const headlines = new Map((await listHeadlines(db, numbers, locale)).map((one) => [one.number, one.headline]))
  return numbers.flatMap((number) => {
    const headline = headlines.get(number)
    return headline === undefined ? [] : [{ number, headline, href: `/admin/articles/${number}/${locale}` }]
  })
}
