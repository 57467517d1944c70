// The first line of every command: who may do this?
import { type Action, type Actor, mayPerform, standingOf } from '#domain/roles.ts'
import { NotPermitted } from './refusals.ts'

/** Throws NotPermitted. */
export function authorise(actor: Actor, action: Action): void {
  if (!mayPerform(actor, action)) throw new NotPermitted(action, standingOf(actor))
}

/** For screens: whether there is anything here for whoever asks. */
export function isAuthorised(actor: Actor, action: Action): boolean {
  return mayPerform(actor, action)
}
