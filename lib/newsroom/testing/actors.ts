// Somebody of every standing.
import { systemCli, systemClock } from '#accounts/actor.ts'
import type { Actor, Standing } from '#domain/roles.ts'

export const reporter: Actor = { kind: 'user', id: 'reporter-1', role: 'reporter' }
export const editor: Actor = { kind: 'user', id: 'editor-1', role: 'editor' }
export const chief: Actor = { kind: 'user', id: 'chief-1', role: 'chief' }

export const actors: Readonly<Record<Standing, Actor>> = {
  ...{ reporter, editor, chief },
  'system:clock': systemClock,
  'system:cli': systemCli,
}
