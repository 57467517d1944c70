// Helps a user who cannot sign in: ends their sessions, forgets their password – somebody else may know it – and makes
// the link by which they choose another. For an invitation that ran out, a new one.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { insertLink } from '#data/one-time-links.ts'
import { endSessions } from '#data/sessions.ts'
import { forgetPassword, getUser, removeSecondFactor } from '#data/users.ts'
import { linkExpiry, linkPath } from '#domain/one-time-link.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { resetForm } from '#newsroom/forms/user-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { UserDeactivated } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'
import type { LetterOfEntry } from './invite-user.ts'

/** Throws NotPermitted, NotWellFormed, UserDeactivated, RecordMissing. */
export async function resetUser(actor: Actor, input: z.input<typeof resetForm>): Promise<LetterOfEntry> {
  authorise(actor, 'reset-user')
  const form = wellFormed(resetForm, input)
  return inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    const user = await getUser(tx, form.userId)
    if (user.deactivatedAt !== undefined) throw new UserDeactivated(user.email)
    const at = now()
    const purpose = user.hasPassword || user.hasSecondFactor ? 'reset' : 'invite'
    const expiresAt = linkExpiry(purpose, at)
    await endSessions(tx, user.id)
    await forgetPassword(tx, user.id)
    if (form.removeSecondFactor) await removeSecondFactor(tx, user.id)
    const token = await insertLink(tx, { purpose, userId: user.id, createdAt: at, expiresAt })
    const after = { purpose, removedSecondFactor: form.removeSecondFactor && user.hasSecondFactor }
    await record(tx, actor, { command: 'reset-user', subject: `user:${user.id}`, after, at })
    return { userId: user.id, path: linkPath(token), expiresAt }
  })
}
