// Headlines of drafts, for choosing an article: by number, or by what somebody types.
import type { EditionState } from '#domain/publishing.ts'
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import { reading } from './connection/connections.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { saysEveryWord } from './says-every-word.ts'

export type Headline = {
  readonly number: number
  readonly headline: string
  /** Whether readers can open it in some language. */
  readonly isLive: boolean
}

/** One headline per article: in this language where there is one, else in the language of the original. */
export async function listHeadlines(
  db: WriteTransaction,
  numbers: readonly number[],
  locale: Locale,
): Promise<Headline[]> {
  if (numbers.length === 0) return []
  const rows = await db.article.findMany({ where: { number: { in: [...numbers] } }, select: withTexts })
  return rows.map((row) => headlineOf(row, locale))
}

/** Articles last touched first that hold every word of this folded text (`saysEveryWord`). */
export async function searchHeadlines(
  folded: string,
  { locale, limit }: { readonly locale: Locale; readonly limit: number },
): Promise<Headline[]> {
  const rows = await reading().$queryRaw<{ number: number }[]>`
    SELECT a.number FROM article a WHERE ${saysEveryWord(folded)}
    ORDER BY a.touched_at DESC, a.number DESC LIMIT ${limit}`
  const numbers = rows.map((row) => Number(row.number))
  const found = await listHeadlines(reading(), numbers, locale)
  return found.sort((one, other) => numbers.indexOf(one.number) - numbers.indexOf(other.number))
}

/** The languages in which readers can open each article, in the order of the site. */
export async function listLiveLanguages(
  db: WriteTransaction,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly Locale[]>> {
  const rows = await db.publishedText.findMany({
    where: { articleNumber: { in: [...numbers] }, kind: 'live' },
    select: { articleNumber: true, locale: true },
  })
  const found = rows.map((row) => ({ number: row.articleNumber, locale: asLocale(row.locale) }))
  const inOrder = (number: number) =>
    locales.filter((locale) => found.some((one) => one.number === number && one.locale === locale))
  return new Map(numbers.map((number) => [number, inOrder(number)]))
}

const withTexts = {
  number: true,
  originLocale: true,
  texts: { select: { locale: true, headline: true, state: true } },
} as const

type Row = {
  readonly number: number
  readonly originLocale: string
  readonly texts: readonly { readonly locale: string; readonly headline: string; readonly state: string }[]
}

function headlineOf({ number, originLocale, texts }: Row, locale: Locale): Headline {
  const text =
    texts.find((one) => one.locale === locale) ?? texts.find((one) => one.locale === originLocale) ?? texts[0]
  const isLive = texts.some((one) => one.state === ('live' satisfies EditionState))
  return { number, headline: text?.headline ?? '', isLive }
}
