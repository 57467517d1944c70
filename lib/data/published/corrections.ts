// Public corrections of live articles.
import { reading } from '#data/connection/connections.ts'
import type { Locale } from '#i18n/locales.ts'
import { oncePerVersion } from './once-per-version.ts'

export type CorrectionRecord = { readonly articleNumber: number; readonly at: Date; readonly note: string }

/** Which articles were corrected: few, so that most pages need not ask. One query for each content version. */
const listCorrectedNumbers = oncePerVersion(async () => {
  const rows = await reading().correction.groupBy({ by: ['articleNumber'] })
  return new Set(rows.map((row) => row.articleNumber))
})

/** The corrections of one article in one language, oldest first. */
export async function listCorrectionsOf(articleNumber: number, locale: Locale): Promise<readonly CorrectionRecord[]> {
  if (!(await listCorrectedNumbers()).has(articleNumber)) return []
  const rows = await reading().correction.findMany({
    where: { articleNumber },
    select: { at: true, texts: { where: { locale }, select: { note: true } } },
    orderBy: { at: 'asc' },
  })
  return rows.flatMap(({ at, texts }) => texts.map(({ note }) => ({ articleNumber, at, note })))
}

/** The corrections of all articles that are live in the language, newest first. */
export async function listCorrections(
  locale: Locale,
  window: { readonly skip: number; readonly take: number },
): Promise<readonly CorrectionRecord[]> {
  const rows = await reading().correctionText.findMany({
    where: correctedIn(locale),
    select: { note: true, correction: { select: { articleNumber: true, at: true } } },
    orderBy: [{ correction: { at: 'desc' } }, { correctionId: 'desc' }],
    ...window,
  })
  return rows.map(asRecord)
}

/** How many corrections each of these languages has. */
export async function countCorrections(locales: readonly Locale[]): Promise<ReadonlyMap<Locale, number>> {
  const counts = await Promise.all(
    locales.map(async (locale) => {
      const count = await reading().correctionText.count({ where: correctedIn(locale) })
      return [locale, count] as const
    }),
  )
  return new Map(counts)
}

function correctedIn(locale: Locale) {
  return { locale, correction: { is: { article: { is: { published: { some: { locale, kind: 'live' } } } } } } }
}

function asRecord(row: { note: string; correction: { articleNumber: number; at: Date } }): CorrectionRecord {
  return { articleNumber: row.correction.articleNumber, at: row.correction.at, note: row.note }
}
