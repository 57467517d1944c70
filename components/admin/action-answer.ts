// What a Server Action answers. Keys and facts, never sentences: the screen chooses the words in its language.
import type { RefusalView } from '#newsroom/view/refusal-view.ts'

export type ActionAnswer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: RefusalView }
  /** The session has ended while the screen was open. */
  | { readonly kind: 'signed-out' }
  /** `id` is the request's number in the server's log. */
  | { readonly kind: 'failed'; readonly id: string }

/** An action as a component gets it. */
export type Action<Input extends readonly unknown[], Value> = (...input: Input) => Promise<ActionAnswer<Value>>
