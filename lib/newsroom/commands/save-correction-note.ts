// Gives a correction its note in one language, or changes it: for a language that had the standard sentence, that went
// live after the correction, or whose note was wrong itself. When the mistake was put right stays as it was.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { findCorrection, putCorrectionNote } from '#data/corrections.ts'
import { getEdition } from '#data/editions.ts'
import { found } from '#data/record-missing.ts'
import { editionSubject, textLimits } from '#domain/article.ts'
import { decideNote } from '#domain/correction-notes.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField, localeField, numberField, requiredLine } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { RecordChanged } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

export const correctionNoteForm = z.strictObject({
  articleNumber: numberField,
  locale: localeField,
  correctionId: idField,
  note: requiredLine(textLimits.notice),
  /** The note that was on the screen; null: there was none. */
  seenNote: z.string().max(textLimits.notice).nullable(),
})

/** Throws NotPermitted, NotWellFormed, RecordMissing, RecordChanged (somebody else has given another note), RootMissing. */
export async function saveCorrectionNote(actor: Actor, input: z.input<typeof correctionNoteForm>): Promise<void> {
  authorise(actor, 'save-correction-note')
  const { articleNumber, locale, correctionId, note, seenNote } = wellFormed(correctionNoteForm, input)
  const at = now()
  await inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    await getEdition(tx, { articleNumber, locale })
    const correction = found(await findCorrection(tx, articleNumber, correctionId), 'correction', correctionId)
    const stored = correction.notes[locale]
    const decision = decideNote({ stored, seen: seenNote ?? undefined, given: note })
    if (decision === 'refuse') throw new RecordChanged()
    if (decision === 'keep') return
    await putCorrectionNote(tx, correctionId, locale, note)
    await record(tx, actor, {
      command: 'save-correction-note',
      subject: editionSubject(articleNumber, locale),
      before: { correctionId, note: stored },
      after: { correctionId, note },
      at,
    })
  })
}
