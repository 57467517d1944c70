// Takes back that a draft is finished: it no longer waits for an editor.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getEdition } from '#data/editions.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { editionKeyForm, moveEdition } from '#newsroom/move-edition.ts'
import { now } from '#platform/clock.ts'

/** Throws NotPermitted, IllegalMove, RecordMissing, RootMissing. */
export async function returnToDraft(actor: Actor, input: z.input<typeof editionKeyForm>): Promise<void> {
  authorise(actor, 'return-to-draft')
  const key = wellFormed(editionKeyForm, input)
  await inWriteTransaction({ noun: 'article', number: key.articleNumber }, async (tx) => {
    const edition = await getEdition(tx, key)
    await moveEdition(tx, actor, edition, { move: 'returnToDraft', publishAt: null, at: now() })
  })
}
