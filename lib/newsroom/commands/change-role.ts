// Gives a user another role; it counts from their next request on.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getUser, listActiveChiefIds, updateUser } from '#data/users.ts'
import type { Actor } from '#domain/roles.ts'
import { leavesNoChief } from '#domain/users.ts'
import { authorise } from '#newsroom/authorise.ts'
import { roleForm } from '#newsroom/forms/user-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { LastChief } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

/** Throws NotPermitted, NotWellFormed, LastChief, RecordMissing. */
export async function changeRole(actor: Actor, input: z.input<typeof roleForm>): Promise<void> {
  authorise(actor, 'change-role')
  const { userId, role } = wellFormed(roleForm, input)
  await inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    const user = await getUser(tx, userId)
    if (user.role === role) return
    const after = { role, isActive: user.deactivatedAt === undefined }
    if (leavesNoChief(await listActiveChiefIds(tx), userId, after)) throw new LastChief()
    await updateUser(tx, userId, { role })
    const change = { before: { role: user.role }, after: { role } }
    await record(tx, actor, { command: 'change-role', subject: `user:${userId}`, ...change, at: now() })
  })
}
