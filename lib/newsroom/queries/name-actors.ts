// Who somebody is that a draft, a revision or the audit log names: "user:0192…" → the user's name.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listUsers } from '#data/users.ts'

/** Actors without a name (the clock, the command line, a user who is not there) are left out. One query. */
export async function nameActors(db: WriteTransaction): Promise<ReadonlyMap<string, string>> {
  const users = await listUsers(db)
  return new Map(users.map((user) => [`user:${user.id}`, user.name]))
}
// Names for the actors that revisions and the audit log name by their ids.
import { reading } from '#data/connection/connections.ts'
import type { ActorView } from '#newsroom/view/actor-view.ts'

/** Answers how each of these (`user:0192…`, `system:clock`) is shown. One query, whatever their number. */
export async function nameActors(actors: Iterable<string>): Promise<(actor: string) => ActorView> {
  const ids = [...new Set(actors)].flatMap((actor) => (actor.startsWith('user:') ? [actor.slice(5)] : []))
  const users = ids.length === 0 ? [] : await reading().user.findMany({ where: { id: { in: ids } }, select })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return (actor) => {
    if (actor === 'system:clock' || actor === 'system:cli') return { kind: actor }
    const id = actor.slice(5)
    const name = names.get(id)
    return name === undefined ? { kind: 'unknown' } : { kind: 'user', id, name }
  }
}

const select = { id: true, name: true } as const
