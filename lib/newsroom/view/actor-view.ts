// Who did something, as a screen names them: a user by name, the machine by what it is.

export type ActorView =
  | { readonly kind: 'user'; readonly name: string }
  | { readonly kind: 'system:clock' }
  | { readonly kind: 'system:cli' }
  /** A user whom nobody knows any more. */
  | { readonly kind: 'unknown' }

/** `names` are those of the users, by their actor (`user:0192…`). */
export function viewActor(actor: string, names: ReadonlyMap<string, string>): ActorView {
  if (actor === 'system:clock' || actor === 'system:cli') return { kind: actor }
  const name = names.get(actor)
  return name === undefined ? { kind: 'unknown' } : { kind: 'user', name }
}
