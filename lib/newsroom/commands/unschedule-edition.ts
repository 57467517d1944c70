// Takes an edition out of the schedule; it is ready and waits for an editor again.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { editionKeyForm, moveEdition } from '#newsroom/move-edition.ts'
import { now } from '#platform/clock.ts'

/** Throws NotPermitted, IllegalMove, RecordMissing, RootMissing. */
export async function unscheduleEdition(actor: Actor, input: z.input<typeof editionKeyForm>): Promise<void> {
  authorise(actor, 'unschedule-edition')
  const key = wellFormed(editionKeyForm, input)
  await inWriteTransaction({ noun: 'article', number: key.articleNumber }, async (tx) => {
    const edition = await getEdition(tx, key)
    await moveEdition(tx, actor, edition, { move: 'unschedule', publishAt: null, at: now() })
  })
}
