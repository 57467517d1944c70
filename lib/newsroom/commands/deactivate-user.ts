// Lets a user in no more: their sessions end at the next request, their links are taken back. What they wrote stays
// theirs.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { removeLinks } from '#data/one-time-links.ts'
import { endSessions } from '#data/sessions.ts'
import { getUser, listActiveChiefIds, updateUser } from '#data/users.ts'
import type { Actor } from '#domain/roles.ts'
import { leavesNoChief } from '#domain/users.ts'
import { authorise } from '#newsroom/authorise.ts'
import { userForm } from '#newsroom/forms/user-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { LastChief } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

/** Throws NotPermitted, NotWellFormed, LastChief, RecordMissing. */
export async function deactivateUser(actor: Actor, input: z.input<typeof userForm>): Promise<void> {
  authorise(actor, 'deactivate-user')
  const { userId } = wellFormed(userForm, input)
  await inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    const user = await getUser(tx, userId)
    if (user.deactivatedAt !== undefined) return
    const after = { role: user.role, isActive: false }
    if (leavesNoChief(await listActiveChiefIds(tx), userId, after)) throw new LastChief()
    const at = now()
    await updateUser(tx, userId, { deactivatedAt: at })
    await endSessions(tx, userId)
    await removeLinks(tx, userId)
    await record(tx, actor, { command: 'deactivate-user', subject: `user:${userId}`, at })
  })
}
