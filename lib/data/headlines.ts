// Headlines of drafts, for choosing an article: by number, or by what somebody types.
import { Prisma } from '#data/clients/sqlite/client.ts'
import type { EditionState } from '#domain/publishing.ts'
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import { reading } from './connection/connections.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

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

/**
 * Articles last touched first, in one language of which headline and standfirst together hold every one of these folded
 * words, as the desk looks for them; without words, all.
 */
export async function searchHeadlines(
  words: readonly string[],
  { locale, limit }: { readonly locale: Locale; readonly limit: number },
): Promise<Headline[]> {
  const said = words.map((word) => Prisma.sql`t.search_text LIKE ${containing(word)} ESCAPE '\\'`)
  const saysAll =
    said.length === 0
      ? Prisma.sql`1 = 1`
      : Prisma.sql`a.number IN (
          SELECT t.article_number FROM article_text t WHERE t.search_text <> '' AND ${Prisma.join(said, ' AND ')})`
  const rows = await reading().$queryRaw<{ number: number }[]>`
    SELECT a.number FROM article a WHERE ${saysAll} ORDER BY a.touched_at DESC, a.number DESC LIMIT ${limit}`
  const numbers = rows.map((row) => Number(row.number))
  const found = await listHeadlines(reading(), numbers, locale)
  return found.sort((one, other) => numbers.indexOf(one.number) - numbers.indexOf(other.number))
}

/** What somebody types is looked for as it is: a per cent sign is no wildcard, which Prisma's own `contains` makes it. */
function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`
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
