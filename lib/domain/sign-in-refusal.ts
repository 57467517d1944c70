// Why somebody was not let in: what the screens find words for.

export type SignInRefusal =
  /** No such address, or not this password; nobody learns which. */
  | 'wrong-password'
  | 'deactivated'
  /** Of one client; how long it lasts is said beside it. */
  | 'too-many-tries'
  | 'wrong-code'
  | 'code-used'
  /** The second factor of this user, for a quarter of an hour. */
  | 'second-factor-locked'
  /** Too long ago, or too many wrong codes: from the password on again. */
  | 'begin-again'
  /** The request did not come from our own pages. */
  | 'not-allowed'

/** `retryAfter` in seconds. */
export type Refused = { readonly kind: 'refused'; readonly reason: SignInRefusal; readonly retryAfter?: number }
