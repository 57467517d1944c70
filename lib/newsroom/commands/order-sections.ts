// Puts the sections of the site's header in an order.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { orderSections as storeOrder } from '#data/section-places.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

const sectionOrder = z.strictObject({
  /** From the left; a section that somebody has added meanwhile comes last. */
  ids: z
    .array(idField)
    .min(1)
    .max(1000)
    .refine((ids) => new Set(ids).size === ids.length, { message: 'a section has one place' }),
})

/** Throws NotPermitted, NotWellFormed, RecordMissing. */
export async function orderSections(actor: Actor, input: z.input<typeof sectionOrder>): Promise<void> {
  authorise(actor, 'order-sections')
  const { ids } = wellFormed(sectionOrder, input)
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    await storeOrder(tx, ids)
    await record(tx, actor, { command: 'order-sections', subject: 'site', after: ids, at: now() })
  })
}
