// Lets a deactivated user in again, with the password and the second factor they had.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getUser, updateUser } from '#data/users.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { userForm } from '#newsroom/forms/user-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

/** Throws NotPermitted, NotWellFormed, RecordMissing. */
export async function activateUser(actor: Actor, input: z.input<typeof userForm>): Promise<void> {
  authorise(actor, 'activate-user')
  const { userId } = wellFormed(userForm, input)
  await inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    const user = await getUser(tx, userId)
    if (user.deactivatedAt === undefined) return
    await updateUser(tx, userId, { deactivatedAt: null })
    await record(tx, actor, { command: 'activate-user', subject: `user:${userId}`, at: now() })
  })
}
