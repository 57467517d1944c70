// Rules about the people of the newsroom.
import type { Role } from './roles.ts'

export type Standings = { readonly role: Role; readonly isActive: boolean }

/**
 * Whether a change would leave the newsroom without anybody who can manage it. `activeChiefIds` are the chiefs who can
 * sign in today.
 */
export function leavesNoChief(activeChiefIds: readonly string[], userId: string, after: Standings): boolean {
  const staysChief = after.role === 'chief' && after.isActive
  return !staysChief && activeChiefIds.length === 1 && activeChiefIds[0] === userId
}
