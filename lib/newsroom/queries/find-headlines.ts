// Headlines of articles by their numbers, as a writer knows them: in the wanted language, or else in that of the origin.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listHeadlines } from '#data/headlines.ts'
import type { Locale } from '#i18n/locales.ts'

export async function findHeadlines(
  db: WriteTransaction,
  numbers: readonly number[],
  locale: Locale,
): Promise<Record<string, string>> {
  const headlines = await listHeadlines(db, numbers, locale)
  return Object.fromEntries(headlines.map(({ number, headline }) => [String(number), headline]))
}
