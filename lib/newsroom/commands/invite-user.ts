// Takes somebody into the newsroom: a user without a password, and the link by which they choose one.
import type { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { insertLink } from '#data/one-time-links.ts'
import { findUserByEmail, insertUser } from '#data/users.ts'
import { linkExpiry, linkPath } from '#domain/one-time-link.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { invitationForm } from '#newsroom/forms/user-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { EmailTaken } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

/** A link as it is handed to a person, without the site's address: nothing keeps it. */
export type LetterOfEntry = { readonly userId: string; readonly path: string; readonly expiresAt: Date }

/** Throws NotPermitted, NotWellFormed, EmailTaken. */
export async function inviteUser(actor: Actor, input: z.input<typeof invitationForm>): Promise<LetterOfEntry> {
  authorise(actor, 'invite-user')
  const form = wellFormed(invitationForm, input)
  return inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    if (await findUserByEmail(tx, form.email)) throw new EmailTaken(form.email)
    const at = now()
    const expiresAt = linkExpiry('invite', at)
    const userId = await insertUser(tx, form, at)
    const token = await insertLink(tx, { purpose: 'invite', userId, createdAt: at, expiresAt })
    await record(tx, actor, { command: 'invite-user', subject: `user:${userId}`, after: form, at })
    return { userId, path: linkPath(token), expiresAt }
  })
}
