// The audit log as its screen gets it: who did what to what, in keys and facts.

import type { EditionState } from '#domain/publishing.ts'
import type { Action, Role } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { ActorView } from './actor-view.ts'

/** What leaves an entry: a command, or somebody's using the link that lets them in. */
export type RecordedCommand = Action | 'redeem-link'

/** What the address of the log says. */
export type AuditAddress = {
  /** From 1. */
  readonly page: number
  /** An actor: `user:0192…`, `system:clock`, `system:cli`. */
  readonly by?: string | undefined
  readonly command?: RecordedCommand | undefined
  readonly articleNumber?: number | undefined
  /** Days in Kyiv, `2026-03-29`, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const auditNouns = [
  'article',
  'photo',
  'person',
  'section',
  'tag',
  'story',
  'event',
  'page',
  'user',
  'site',
] as const
export type AuditNoun = (typeof auditNouns)[number]

export type AuditSubject = {
  readonly noun: AuditNoun
  /** A headline or name; absent where nobody knows one. */
  readonly label?: string
  /** Of an article or story. */
  readonly number?: number
  /** Of an edition. */
  readonly locale?: Locale
  readonly href?: string
}

/** What is said of an entry besides who, what and when. Instants are ISO 8601 in UTC. */
export type AuditFact =
  | { readonly key: 'state'; readonly from: EditionState; readonly to: EditionState }
  | { readonly key: 'schedule'; readonly at: string }
  | { readonly key: 'embargo'; readonly until: string | null }
  | { readonly key: 'change'; readonly change: 'minor' | 'correction' }
  | { readonly key: 'quote'; readonly text: string }
  | { readonly key: 'changed'; readonly fields: readonly string[] }
  | { readonly key: 'role'; readonly role: Role }
  /** Blocks of a translation that something was said of. */
  | { readonly key: 'blocks'; readonly deed: BlockDeed; readonly count: number }

export const blockDeeds = ['confirm', 'acknowledge', 'copy', 'machine'] as const
export type BlockDeed = (typeof blockDeeds)[number]

/** One entry of those that a line stands for. */
export type AuditEntryView = Pick<AuditLine, 'id' | 'at' | 'subject' | 'facts'>

export type AuditLine = {
  readonly id: string
  readonly at: string
  readonly by: ActorView
  /** A message under `admin.audit.commands`; one of an older version may have none. */
  readonly command: string
  readonly subject: AuditSubject
  /** Of all its entries together. */
  readonly facts: readonly AuditFact[]
  /** All entries that the line stands for, newest first; absent where it is one. */
  readonly entries?: readonly AuditEntryView[]
}

export type AuditView = {
  readonly address: AuditAddress
  readonly lines: readonly AuditLine[]
  readonly hasOlder: boolean
  /** Whose entries one can ask for. */
  readonly people: readonly { readonly actor: string; readonly name: string }[]
  readonly now: string
}
