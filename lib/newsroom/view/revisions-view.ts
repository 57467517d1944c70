// What the list of an edition's revisions shows.

import type { PieceChange } from '#domain/compare-editions.ts'
import type { RevisionReason } from '#domain/revisions.ts'

export type RevisionLineView = {
  readonly number: number
  /** ISO 8601. */
  readonly savedAt: string
  /** Absent: nobody of whom a name is known. */
  readonly savedBy?: string
  readonly by: 'user' | 'clock' | 'cli'
  readonly reason: RevisionReason
  readonly note: string | null
}

export type RevisionsScreen = {
  readonly headline: string
  /** Newest first. */
  readonly revisions: readonly RevisionLineView[]
  /** Of the draft. */
  readonly version: number
  readonly mayRestore: boolean
  /** Absent: nothing has been chosen, or there is no such revision. */
  readonly shown?: {
    readonly number: number
    /** What it is compared with: the revision before it, or the draft of now. */
    readonly with: 'previous' | 'draft'
    /** The earlier of the two is `before`. */
    readonly changes: readonly PieceChange[]
  }
}
