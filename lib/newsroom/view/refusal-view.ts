// A refusal as a screen gets it: a key for the words and the facts they name. Never a sentence, never a secret.
import type { PhotoRefusal } from '#domain/photo-refusal.ts'
import type { Problem } from '#domain/readiness.ts'

/** One field that does not fit, by its path in the form: `texts.headline`, `credits.0.personId`. */
export type FieldIssue = {
  readonly path: string
  readonly kind: 'missing' | 'too-long' | 'too-short' | 'not-allowed' | 'malformed'
  /** Of too-long and too-short: characters, items, or the number itself. */
  readonly limit?: number
}

export type RefusalView = {
  readonly key: RefusalKey
  readonly issues: readonly FieldIssue[]
  readonly problems: readonly Problem[]
  /** What the message names, e.g. the slug that is taken. */
  readonly facts: Readonly<Record<string, string | number>>
}

/** Each is a message under `admin.refusals`. */
export type RefusalKey =
  | 'not-permitted'
  | 'not-your-article'
  | 'not-well-formed'
  | 'illegal-move'
  | 'not-ready'
  | 'time-is-past'
  | 'time-is-ahead'
  | 'time-never-comes'
  | 'time-comes-twice'
  | 'stale-draft'
  | 'slug-taken'
  | 'edition-exists'
  | 'edition-changed'
  | 'email-taken'
  | 'last-chief'
  | 'user-deactivated'
  | 'front-page-changed'
  | 'record-changed'
  | 'photo-in-use'
  | `photo-${PhotoRefusal}`
  | 'no-machine-translation'
  | 'still-used'
  | 'same-record'
  | 'record-missing'
  | 'database-busy'
