// Corrections: dated, public notes that something was wrong. They are kept.
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type NewCorrection = {
  readonly articleNumber: number
  readonly at: Date
  /** In the languages affected. */
  readonly notes: Readonly<Partial<Record<Locale, string>>>
}

/** Stores a correction and answers its id. */
export async function insertCorrection(tx: WriteTransaction, correction: NewCorrection): Promise<string> {
  const { articleNumber, at, notes } = correction
  const { id: correctionId } = await tx.correction.create({ data: { articleNumber, at }, select: { id: true } })
  const texts = locales.flatMap((locale) => {
    const note = notes[locale]
    return note === undefined ? [] : [{ correctionId, locale, note }]
  })
  await tx.correctionText.createMany({ data: texts })
  return correctionId
}

export type CorrectionWithNotes = NewCorrection & { readonly id: string }

/** The corrections of an article with their notes, newest first. */
export async function listArticleCorrections(
  db: WriteTransaction,
  articleNumber: number,
): Promise<CorrectionWithNotes[]> {
  const rows = await db.correction.findMany({
    where: { articleNumber },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: withNotes,
  })
  return rows.map(correctionOf)
}

/** Absent: the article has no such correction. */
export async function findCorrection(
  db: WriteTransaction,
  articleNumber: number,
  id: string,
): Promise<CorrectionWithNotes | undefined> {
  const row = await db.correction.findUnique({ where: { id, articleNumber }, select: withNotes })
  return row ? correctionOf(row) : undefined
}

/** Gives a correction its note in one language, or another one. */
export async function putCorrectionNote(
  tx: WriteTransaction,
  correctionId: string,
  locale: Locale,
  note: string,
): Promise<void> {
  await tx.correctionText.upsert({
    where: { correctionId_locale: { correctionId, locale } },
    create: { correctionId, locale, note },
    update: { note },
  })
}

const withNotes = {
  id: true,
  articleNumber: true,
  at: true,
  texts: { select: { locale: true, note: true } },
} as const

type CorrectionRow = {
  readonly id: string
  readonly articleNumber: number
  readonly at: Date
  readonly texts: readonly { readonly locale: string; readonly note: string }[]
}

function correctionOf({ texts, ...row }: CorrectionRow): CorrectionWithNotes {
  return { ...row, notes: Object.fromEntries(texts.map(({ locale, note }) => [asLocale(locale), note])) }
}
