// Puts articles on the front page by hand, in an order. What is not picked is chosen by the rule of the front page.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listFrontPicks, replaceFrontPicks } from '#data/front-picks.ts'
import { mostFrontPicks } from '#domain/front-picks.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { numberField } from '#newsroom/forms/fields.ts'
import { instantOf, kyivTimeField } from '#newsroom/forms/kyiv-time.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { FrontPageChanged, ImpossibleTime } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const picksForm = z
  .array(
    z.strictObject({
      articleNumber: numberField,
      /** Null: until somebody takes it away. */
      pinnedUntil: kyivTimeField.nullish(),
    }),
  )
  .max(mostFrontPicks)
  .refine((picks) => new Set(picks.map((pick) => pick.articleNumber)).size === picks.length, {
    message: 'an article stands on the front page once',
  })

const frontPageForm = z.strictObject({
  /** The numbers that were picked when the page was looked at, in order: two people do not undo each other unseen. */
  expected: z.array(numberField),
  picks: picksForm,
})

export type FrontPageInput = z.input<typeof frontPageForm>

/** Throws NotPermitted, NotWellFormed, FrontPageChanged, ImpossibleTime, RecordMissing. */
export async function saveFrontPage(actor: Actor, input: FrontPageInput): Promise<void> {
  authorise(actor, 'save-front-page')
  const { expected, picks: asked } = wellFormed(frontPageForm, input)
  const picks = asked.map(({ articleNumber, pinnedUntil }) => ({
    articleNumber,
    pinnedUntil: pinnedUntil ? instantOf(pinnedUntil) : null,
  }))
  const at = now()
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    const before = await listFrontPicks(tx)
    if (String(before.map((pick) => pick.articleNumber)) !== String(expected)) throw new FrontPageChanged()
    for (const { articleNumber, pinnedUntil } of picks) {
      const stood = before.find((pick) => pick.articleNumber === articleNumber)
      const isNew = stood?.pinnedUntil?.getTime() !== pinnedUntil?.getTime()
      if (pinnedUntil && pinnedUntil <= at && isNew) throw new ImpossibleTime('time-is-past', pinnedUntil)
    }
    await replaceFrontPicks(tx, picks)
    await record(tx, actor, { command: 'save-front-page', subject: 'front', before, after: picks, at })
  })
}
