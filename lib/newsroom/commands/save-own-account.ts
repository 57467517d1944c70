// Saves a user's own name and the language of their screens.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getUser, updateUser } from '#data/users.ts'
import { type Actor, standingOf } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { ownAccountForm } from '#newsroom/forms/user-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { NotPermitted } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

/** Throws NotPermitted, NotWellFormed, RecordMissing. */
export async function saveOwnAccount(actor: Actor, input: z.input<typeof ownAccountForm>): Promise<void> {
  authorise(actor, 'save-own-account')
  if (actor.kind !== 'user') throw new NotPermitted('save-own-account', standingOf(actor))
  const form = wellFormed(ownAccountForm, input)
  await inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    const { name, locale } = await getUser(tx, actor.id)
    await updateUser(tx, actor.id, form)
    const change = { before: { name, locale }, after: form }
    await record(tx, actor, { command: 'save-own-account', subject: `user:${actor.id}`, ...change, at: now() })
  })
}
