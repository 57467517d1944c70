// When a snapshot of a draft is made. On purpose (an explicit save, publishing, restoring) and by itself: when another
// person takes over, and after ten minutes of autosaving. Autosaving alone makes none.

export const revisionReasons = ['save', 'publish', 'takeover', 'pause', 'restore'] as const
export type RevisionReason = (typeof revisionReasons)[number]

export function asRevisionReason(value: string): RevisionReason {
  const reason = revisionReasons.find((one) => one === value)
  if (!reason) throw new Error(`"${value}" is no reason for a revision`)
  return reason
}

/** Typing is noted once in so many milliseconds and person: in the audit log, and by a snapshot of what was before. */
export const typingStretch = 10 * 60_000

/** Whether somebody who saves now begins a new stretch of typing. `notedAt`: when their typing was last noted. */
export function beginsStretch(notedAt: Date | undefined, now: Date): boolean {
  return notedAt === undefined || now.getTime() - notedAt.getTime() >= typingStretch
}

export type DraftBefore = {
  /** The actor of its last save; null when nobody is known. */
  readonly savedBy: string | null
  /** Whether a revision has the same texts. */
  readonly isKept: boolean
}

/**
 * Why the draft as it was has to be kept before `actor` saves over it; absent: it need not be. A pause is kept as well:
 * who comes back after it begins a new stretch.
 */
export function reasonToKeep(
  before: DraftBefore,
  actor: string,
  notedAt: Date | undefined,
  now: Date,
): RevisionReason | undefined {
  if (before.isKept) return undefined
  if (before.savedBy !== null && before.savedBy !== actor) return 'takeover'
  return notedAt !== undefined && beginsStretch(notedAt, now) ? 'pause' : undefined
}
