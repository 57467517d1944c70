// Turns what a command threw into what a screen can say. Anything that is not a refusal of ours is none of the
// screen's business: it answers undefined, and whoever called logs it.
import { wallTimeAt } from '#domain/zoned-time.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import type { PhotoError } from '#media/photo-error.ts'
import { isRefusal, type Refusal } from './refusals.ts'
import type { RefusalView } from './view/refusal-view.ts'

/** Told apart by name, never by `instanceof`: see refusals.ts. Absent for a failure. */
export function describeRefusal(error: unknown): RefusalView | undefined {
  if (isRefusal(error)) return describe(error)
  if (!(error instanceof Error)) return undefined
  if (isPhotoError(error)) return say(`photo-${error.reason}`)
  if (error.name === 'RecordMissing' || error.name === 'RootMissing') return say('record-missing')
  if (error.name === 'DatabaseBusy' || error.name === 'WriteConflict') return say('database-busy')
  return undefined
}

function describe(refusal: Refusal): RefusalView {
  switch (refusal.name) {
    case 'NotPermitted':
      return say(refusal.key, { action: refusal.action })
    case 'NotWellFormed':
      return { ...say(refusal.key), issues: refusal.issues.map(({ message: _, ...issue }) => issue) }
    case 'IllegalMove':
      return say(refusal.key, { move: refusal.move, state: refusal.state })
    case 'NotReady':
      return { ...say(refusal.key), problems: refusal.problems }
    case 'ImpossibleTime':
      return say(refusal.key, { time: wallTimeAt(refusal.time, siteTimeZone).replace('T', ' ') })
    case 'StaleDraft':
      return say(refusal.key, { version: refusal.stored.version })
    case 'SlugTaken':
      return say(refusal.key, { slug: refusal.slug })
    case 'EditionExists':
      return say(refusal.key, { locale: refusal.locale })
    case 'PhotoInUse':
      return say(refusal.key, { uses: refusal.uses })
    case 'StillUsed':
      return say(refusal.key, { count: refusal.count })
    case 'EmailTaken':
      return say(refusal.key, { email: refusal.email })
    case 'NotYourArticle':
    case 'EditionChanged':
    case 'LastChief':
    case 'UserDeactivated':
    case 'FrontPageChanged':
    case 'RecordChanged':
    case 'NoMachineTranslation':
    case 'SameRecord':
      return say(refusal.key)
  }
}

function isPhotoError(error: Error): error is PhotoError {
  return error.name === 'PhotoError' && 'reason' in error
}

function say(key: RefusalView['key'], facts: RefusalView['facts'] = {}): RefusalView {
  return { key, issues: [], problems: [], facts }
}
