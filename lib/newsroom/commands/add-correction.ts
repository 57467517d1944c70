// Adds a public note that something was wrong, in the languages affected. It is dated and kept.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { insertCorrection } from '#data/corrections.ts'
import { textLimits } from '#domain/article.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { numberField, perLanguageRequired, requiredLine } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { ImpossibleTime } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

export const correctionForm = z.strictObject({
  articleNumber: numberField,
  notes: perLanguageRequired(requiredLine(textLimits.notice)),
  /** For importing: when it was made, in the past. */
  at: z.date().optional(),
})

/** Throws NotPermitted, NotWellFormed, ImpossibleTime, RootMissing. */
export async function addCorrection(actor: Actor, input: z.input<typeof correctionForm>): Promise<{ id: string }> {
  authorise(actor, 'add-correction')
  const form = wellFormed(correctionForm, input)
  if (form.at) authorise(actor, 'backdate-edition')
  const present = now()
  const at = form.at ?? present
  if (at > present) throw new ImpossibleTime('time-is-ahead', at)
  const { articleNumber, notes } = form
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    const id = await insertCorrection(tx, { articleNumber, notes, at })
    const subject = `article:${articleNumber}`
    await record(tx, actor, { command: 'add-correction', subject, after: { id, notes }, at: present })
    return { id }
  })
}
