// Who did something, as a screen names them: a user by name, the machine by what it is.

export type ActorView =
  | { readonly kind: 'user'; readonly id: string; readonly name: string }
  | { readonly kind: 'system:clock' }
  | { readonly kind: 'system:cli' }
  /** A user whom nobody knows any more. */
  | { readonly kind: 'unknown' }
