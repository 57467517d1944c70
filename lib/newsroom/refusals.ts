// Why a command was not done: named errors with a message key and facts, never a sentence for the screen. `message`
// is for the log. Told apart by `name`, never by `instanceof`: the server and Next's bundle each have their own copy.
import type { EditionTexts } from '#domain/article.ts'
import type { EditionState, MoveName } from '#domain/publishing.ts'
import type { Problem } from '#domain/readiness.ts'
import type { Action, Standing } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FieldIssue } from './view/refusal-view.ts'

/** The actor may not do this at all. */
export class NotPermitted extends Error {
  override name = 'NotPermitted' as const
  readonly key = 'not-permitted'
  readonly action: Action
  readonly standing: Standing

  constructor(action: Action, standing: Standing) {
    super(`${standing} may not ${action}`)
    this.action = action
    this.standing = standing
  }
}

/** A reporter writes their own articles; this is somebody else's. */
export class NotYourArticle extends Error {
  override name = 'NotYourArticle' as const
  readonly key = 'not-your-article'
}

/** `message` is for the command line and the log. */
export type FormIssue = FieldIssue & { readonly message: string }

/** What was typed does not fit its form. */
export class NotWellFormed extends Error {
  override name = 'NotWellFormed' as const
  readonly key = 'not-well-formed'
  readonly issues: readonly FormIssue[]

  constructor(issues: readonly FormIssue[]) {
    super(issues.map((issue) => `${issue.path}: ${issue.message}`).join('; '))
    this.issues = issues
  }
}

/** The edition is in a state that this move does not start from. */
export class IllegalMove extends Error {
  override name = 'IllegalMove' as const
  readonly key = 'illegal-move'
  readonly move: MoveName | 'save' | 'embargo'
  readonly state: EditionState

  constructor(move: MoveName | 'save' | 'embargo', state: EditionState) {
    super(`${move} is not possible from ${state}`)
    this.move = move
    this.state = state
  }
}

/** The edition may not go before readers; with every reason, not only the first. */
export class NotReady extends Error {
  override name = 'NotReady' as const
  readonly key = 'not-ready'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`Not ready for readers: ${problems.map((problem) => problem.key).join(', ')}`)
    this.problems = problems
  }
}

/** A time that the command cannot be done at. */
export class ImpossibleTime extends Error {
  override name = 'ImpossibleTime' as const
  readonly key: 'time-is-past' | 'time-is-ahead' | 'time-never-comes' | 'time-comes-twice'
  /** For a time that never comes, the one that is offered instead; for one that comes twice, the earlier. */
  readonly time: Date

  constructor(key: ImpossibleTime['key'], time: Date) {
    super(`${time.toISOString()}: ${key}`)
    this.key = key
    this.time = time
  }
}

/** Somebody saved in between. Both texts are here, so that nothing typed is lost. */
export class StaleDraft extends Error {
  override name = 'StaleDraft' as const
  readonly key = 'stale-draft'
  readonly stored: { readonly version: number; readonly texts: EditionTexts | undefined }
  readonly yours: EditionTexts
  /** The texts in which the two differ. */
  readonly changed: readonly (keyof EditionTexts)[]

  constructor(stored: StaleDraft['stored'], yours: EditionTexts, changed: readonly (keyof EditionTexts)[]) {
    super(`The draft is at version ${stored.version} by now`)
    this.stored = stored
    this.yours = yours
    this.changed = changed
  }
}

/** Another section, tag or person has this address. */
export class SlugTaken extends Error {
  override name = 'SlugTaken' as const
  readonly key = 'slug-taken'
  readonly noun: string
  readonly slug: string

  constructor(noun: string, slug: string) {
    super(`There is another ${noun} at ${slug}`)
    this.noun = noun
    this.slug = slug
  }
}

/** An edition that was to be begun is there already. */
export class EditionExists extends Error {
  override name = 'EditionExists' as const
  readonly key = 'edition-exists'
  readonly articleNumber: number
  readonly locale: Locale

  constructor(articleNumber: number, locale: Locale) {
    super(`Article ${articleNumber} has an edition in ${locale} already`)
    this.articleNumber = articleNumber
    this.locale = locale
  }
}

/** The edition is no longer the one that was looked at: somebody else, or another clock, was faster. */
export class EditionChanged extends Error {
  override name = 'EditionChanged' as const
  readonly key = 'edition-changed'
}

/** Somebody else has this e-mail address. */
export class EmailTaken extends Error {
  override name = 'EmailTaken' as const
  readonly key = 'email-taken'
  readonly email: string

  constructor(email: string) {
    super(`There is a user ${email} already: see npm run user -- list`)
    this.email = email
  }
}

/** It would leave the newsroom without anybody who can manage it. */
export class LastChief extends Error {
  override name = 'LastChief' as const
  readonly key = 'last-chief'

  constructor() {
    super('This is the only chief who can sign in: make somebody else a chief first')
  }
}

/** Nobody lets a deactivated user in before activating them again. */
export class UserDeactivated extends Error {
  override name = 'UserDeactivated' as const
  readonly key = 'user-deactivated'

  constructor(email: string) {
    super(`${email} is deactivated: npm run user -- activate ${email} comes first`)
  }
}

/** Somebody else has put other articles on the front page in between. */
export class FrontPageChanged extends Error {
  override name = 'FrontPageChanged' as const
  readonly key = 'front-page-changed'
}

/** Somebody has saved this record since it was looked at. */
export class RecordChanged extends Error {
  override name = 'RecordChanged' as const
  readonly key = 'record-changed'
}

/** What was to be deleted is used: articles are filed under it. */
export class StillUsed extends Error {
  override name = 'StillUsed' as const
  readonly key = 'still-used'
  /** Articles. */
  readonly count: number

  constructor(noun: string, id: string, count: number) {
    super(`The ${noun} ${id} is used by ${count} articles`)
    this.count = count
  }
}

/** Nothing can be merged with itself. */
export class SameRecord extends Error {
  override name = 'SameRecord' as const
  readonly key = 'same-record'
}

/** No machine is switched on that translates between these languages. */
export class NoMachineTranslation extends Error {
  override name = 'NoMachineTranslation' as const
  readonly key = 'no-machine-translation'

  constructor(from: Locale, to: Locale) {
    super(`No machine translates from ${from} to ${to}`)
  }
}

/** What is shown somewhere is not deleted. */
export class PhotoInUse extends Error {
  override name = 'PhotoInUse' as const
  readonly key = 'photo-in-use'
  readonly uses: number

  constructor(uses: number) {
    super(`The photo is used ${uses} times`)
    this.uses = uses
  }
}

export type Refusal =
  | NotPermitted
  | NotYourArticle
  | NotWellFormed
  | IllegalMove
  | NotReady
  | ImpossibleTime
  | StaleDraft
  | SlugTaken
  | EditionExists
  | EditionChanged
  | EmailTaken
  | LastChief
  | UserDeactivated
  | FrontPageChanged
  | RecordChanged
  | PhotoInUse
  | NoMachineTranslation
  | StillUsed
  | SameRecord

const names: readonly string[] = [
  'NotPermitted',
  'NotYourArticle',
  'NotWellFormed',
  'IllegalMove',
  'NotReady',
  'ImpossibleTime',
  'StaleDraft',
  'SlugTaken',
  'EditionExists',
  'EditionChanged',
  'EmailTaken',
  'LastChief',
  'UserDeactivated',
  'FrontPageChanged',
  'RecordChanged',
  'PhotoInUse',
  'NoMachineTranslation',
  'StillUsed',
  'SameRecord',
] satisfies Refusal['name'][]

/** Whether a command said no for a reason of ours, rather than failing. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && names.includes(error.name)
}
