// Headlines of drafts, for choosing an article: by number, or by what somebody types.
import type { EditionState } from '#domain/publishing.ts'
import type { Locale } from '#i18n/locales.ts'
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

/** Articles last touched first whose headline or standfirst holds this folded text, in any language. */
export async function searchHeadlines(
  db: WriteTransaction,
  folded: string,
  { locale, limit }: { readonly locale: Locale; readonly limit: number },
): Promise<Headline[]> {
  const rows = await db.article.findMany({
    where: { texts: { some: { searchText: { contains: folded } } } },
    orderBy: [{ touchedAt: 'desc' }, { number: 'desc' }],
    take: limit,
    select: withTexts,
  })
  return rows.map((row) => headlineOf(row, locale))
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
