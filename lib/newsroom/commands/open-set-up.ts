// Makes the link by which the first account is opened, while there is none. An earlier link dies with it.
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { insertLink } from '#data/one-time-links.ts'
import { countUsers } from '#data/users.ts'
import { linkExpiry, linkPath } from '#domain/one-time-link.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

/** A link without the site's address. */
export type SetUpLetter = { readonly path: string; readonly expiresAt: Date }

/** Absent when there is an account: then one is invited by a chief. Throws NotPermitted. */
export async function openSetUp(actor: Actor): Promise<SetUpLetter | undefined> {
  authorise(actor, 'open-set-up')
  return inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    if ((await countUsers(tx)) > 0) return undefined
    const at = now()
    const expiresAt = linkExpiry('setup', at)
    const token = await insertLink(tx, { purpose: 'setup', userId: undefined, createdAt: at, expiresAt })
    await record(tx, actor, { command: 'open-set-up', subject: 'site', at })
    return { path: linkPath(token), expiresAt }
  })
}
