// A correction and the text that it corrects go out together, and in every language that readers have: none of them is
// left reading the mistake without being told.
import { z } from 'zod'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { insertCorrection } from '#data/corrections.ts'
import type { EditionKey } from '#data/editions.ts'
import { listLiveTexts } from '#data/publications.ts'
import { textLimits } from '#domain/article.ts'
import type { Problem } from '#domain/readiness.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import { perLanguage, requiredLine } from '#newsroom/forms/fields.ts'
import { NotReady } from '#newsroom/refusals.ts'

export const correctionField = z.strictObject({
  /** What was wrong, by language: in the edition's own, and in each other one that is live. */
  notes: perLanguage(requiredLine(textLimits.notice)).default({}),
  /** Other live languages without a note of their own get the standard sentence of their language. */
  useStandardSentence: z.boolean().default(false),
})

export type CorrectionInput = z.output<typeof correctionField>

/**
 * Stores the note of the correction that the edition is published with, and answers its id. Throws NotReady naming
 * every live language that has neither a note nor, by the editor's choice, the standard sentence.
 */
export async function storeCorrection(
  tx: WriteTransaction,
  { articleNumber, locale }: EditionKey,
  { notes, useStandardSentence }: CorrectionInput,
  at: Date,
): Promise<string> {
  const live = (await listLiveTexts(tx, articleNumber)).map((text) => text.locale)
  const concerned = locales.filter((one) => one === locale || live.includes(one))
  const told = concerned.flatMap((one) => {
    const note = notes[one] ?? (useStandardSentence && one !== locale ? languageOf(one).correctionSentence : undefined)
    return note === undefined ? [] : [[one, note] as const]
  })
  const untold = concerned.filter((one) => !told.some(([locale]) => locale === one))
  if (untold.length > 0) throw new NotReady(untold.map(noteIsMissing))
  return insertCorrection(tx, { articleNumber, at, notes: { ...notes, ...Object.fromEntries(told) } })
}

function noteIsMissing(locale: Locale): Problem {
  return { key: 'correction-note-missing', severity: 'refuses', facts: { locale } }
}
