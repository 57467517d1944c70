// Corrections: dated, public notes that something was wrong. They are kept.
import { type Locale, locales } from '#i18n/locales.ts'
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
