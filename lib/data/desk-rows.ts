// What the desk shows of a page of articles, in a few narrow queries: never a body.
import { Prisma } from '#data/clients/sqlite/client.ts'
import { editionSubject } from '#domain/article.ts'
import { asEditionState, type EditionState } from '#domain/publishing.ts'
import type { Problem } from '#domain/readiness.ts'
import {
  type EditionTranslation,
  editionTranslations,
  parseTranslationCounts,
  type TranslationCounts,
} from '#domain/translation-counts.ts'
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import { reading } from './connection/connections.ts'

export type DeskEdition = {
  readonly locale: Locale
  readonly headline: string
  readonly state: EditionState
  readonly publishAt: Date | null
  readonly embargoUntil: Date | null
  readonly updatedAt: Date
  readonly translation: EditionTranslation
  /** Absent for an original. */
  readonly counts: TranslationCounts | undefined
  readonly blockedSince: Date | null
  readonly blockedReasons: readonly Problem[]
  /** Absent: readers never saw it. */
  readonly publication: { readonly firstPublishedAt: Date; readonly publishedAt: Date } | undefined
}

export type DeskRow = {
  readonly number: number
  readonly originLocale: Locale
  readonly sectionId: string
  readonly isDemo: boolean
  readonly createdBy: string | null
  readonly touchedAt: Date
  /** When it was last filed elsewhere; null: never. */
  readonly refiledAt: Date | null
  /** In the order of the languages. */
  readonly editions: readonly DeskEdition[]
  /** When corrections were published, and in which languages they have a note. */
  readonly corrections: readonly { readonly at: Date; readonly locales: readonly string[] }[]
}

const editionColumns = {
  articleNumber: true,
  locale: true,
  headline: true,
  state: true,
  publishAt: true,
  embargoUntil: true,
  updatedAt: true,
  translation: true,
  blockCounts: true,
  blockedSince: true,
  blockedReasons: true,
} as const

/** The articles of these numbers, in this order; one that has gone in between is absent. */
export async function getDeskRows(numbers: readonly number[]): Promise<DeskRow[]> {
  const [articles, texts, publications, corrections] = await Promise.all([
    reading().article.findMany({ where: { number: { in: [...numbers] } } }),
    reading().articleText.findMany({ where: { articleNumber: { in: [...numbers] } }, select: editionColumns }),
    reading().publishedText.findMany({
      where: { articleNumber: { in: [...numbers] } },
      select: { articleNumber: true, locale: true, firstPublishedAt: true, publishedAt: true },
    }),
    reading().correction.findMany({
      where: { articleNumber: { in: [...numbers] } },
      select: { articleNumber: true, at: true, texts: { select: { locale: true } } },
    }),
  ])
  const byNumber = new Map(articles.map((article) => [article.number, article]))
  return numbers.flatMap((number) => {
    const article = byNumber.get(number)
    if (!article) return []
    const published = publications.filter((one) => one.articleNumber === number)
    const editions = texts
      .filter((text) => text.articleNumber === number)
      .map((text) => editionOf(text, published))
      .sort((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale))
    const corrected = corrections.filter((one) => one.articleNumber === number)
    return [
      {
        number,
        originLocale: asLocale(article.originLocale),
        sectionId: article.sectionId,
        isDemo: article.isDemo,
        createdBy: article.createdBy,
        touchedAt: article.touchedAt,
        refiledAt: article.refiledAt,
        editions,
        corrections: corrected.map(({ at, texts: notes }) => ({ at, locales: notes.map((note) => note.locale) })),
      },
    ]
  })
}

type EditionRow = {
  readonly [Column in keyof typeof editionColumns]: Prisma.ArticleTextGetPayload<{
    select: typeof editionColumns
  }>[Column]
}

type PublicationRow = { readonly locale: string; readonly firstPublishedAt: Date; readonly publishedAt: Date }

function editionOf(row: EditionRow, publications: readonly PublicationRow[]): DeskEdition {
  return {
    locale: asLocale(row.locale),
    headline: row.headline,
    state: asEditionState(row.state),
    publishAt: row.publishAt,
    embargoUntil: row.embargoUntil,
    updatedAt: row.updatedAt,
    translation: editionTranslations.find((one) => one === row.translation) ?? 'original',
    counts: parseTranslationCounts(row.blockCounts),
    blockedSince: row.blockedSince,
    blockedReasons: parseReasons(row.blockedReasons),
    publication: publications.find((one) => one.locale === row.locale),
  }
}

/** Written by this code alone (`putBlockage`). */
function parseReasons(json: string | null): readonly Problem[] {
  return json === null ? [] : (JSON.parse(json) as Problem[])
}

export type BlockedRow = {
  readonly articleNumber: number
  readonly locale: Locale
  readonly headline: string
  readonly blockedSince: Date
  readonly reasons: readonly Problem[]
}

/** Schedules that the clock has tried in vain, longest waiting first, at most this many. */
export async function listBlockedSchedules(most: number): Promise<BlockedRow[]> {
  const rows = await reading().articleText.findMany({
    where: { blockedSince: { gt: new Date(0) } },
    orderBy: [{ blockedSince: 'asc' }, { articleNumber: 'asc' }, { locale: 'asc' }],
    take: most,
    select: { articleNumber: true, locale: true, headline: true, blockedSince: true, blockedReasons: true },
  })
  return rows.flatMap(({ blockedSince, blockedReasons, ...row }) =>
    blockedSince === null
      ? []
      : [{ ...row, locale: asLocale(row.locale), blockedSince, reasons: parseReasons(blockedReasons) }],
  )
}

/** Who last did something to each of these editions. */
export async function findLastActors(
  editions: readonly { readonly articleNumber: number; readonly locale: Locale }[],
): Promise<ReadonlyMap<string, string>> {
  if (editions.length === 0) return new Map()
  const newest = editions.map(
    ({ articleNumber, locale }) => Prisma.sql`SELECT * FROM (
      SELECT subject, actor FROM audit_entry WHERE subject = ${editionSubject(articleNumber, locale)}
      ORDER BY at DESC, id DESC LIMIT 1) AS newest`,
  )
  const rows = await reading().$queryRaw<{ subject: string; actor: string }[]>`${Prisma.join(newest, ' UNION ALL ')}`
  return new Map(rows.map((row) => [row.subject, row.actor]))
}

/** How many editions are live in each language, and how many of those lag behind. */
export async function countLiveEditions(): Promise<
  readonly { readonly locale: Locale; readonly live: number; readonly behind: number }[]
> {
  const live = await reading().publishedText.groupBy({ by: ['locale'], where: { kind: 'live' }, _count: true })
  const behind = await reading().articleText.groupBy({
    by: ['locale'],
    where: { translation: { in: ['stale', 'missing'] }, state: 'live' },
    _count: true,
  })
  const countIn = (groups: readonly { readonly locale: string; readonly _count: number }[], locale: Locale) =>
    groups.find((group) => group.locale === locale)?._count ?? 0
  return locales.map((locale) => ({ locale, live: countIn(live, locale), behind: countIn(behind, locale) }))
}
