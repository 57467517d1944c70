// The address has another canonical spelling: the answer is one 308.

export type Moved = { readonly kind: 'moved'; readonly path: string }
