// Who somebody is that a draft, a revision or the audit log names: "user:0192…" → the user's name.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listUsers } from '#data/users.ts'

/** Actors without a name (the clock, the command line, a user who is not there) are left out. One query. */
export async function nameActors(db: WriteTransaction): Promise<ReadonlyMap<string, string>> {
  const users = await listUsers(db)
  return new Map(users.map((user) => [`user:${user.id}`, user.name]))
}
