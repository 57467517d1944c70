// Who a command is done by. Signed-in people come from a session; these two come from the machine.
import type { Actor } from '#domain/roles.ts'

export type { Actor }

/** The server's clock: publishes what is due. */
export const systemClock: Actor = { kind: 'system:clock' }

/** The command line: whoever can start programs on the machine. */
export const systemCli: Actor = { kind: 'system:cli' }
