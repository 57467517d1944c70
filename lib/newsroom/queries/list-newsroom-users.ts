// Who works in the newsroom: for those who manage it.
import { reading } from '#data/connection/connections.ts'
import { listUsers, type User } from '#data/users.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'

export type { User }

/** Everybody, in the order in which they came. Throws NotPermitted. */
export async function listNewsroomUsers(actor: Actor): Promise<User[]> {
  authorise(actor, 'see-users')
  return listUsers(reading())
}
