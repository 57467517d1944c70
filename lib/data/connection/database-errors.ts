// What can go wrong between us and the database, as named errors with one sentence a person can act on.
// They are told apart by `name`, never by `instanceof`: the server and Next's bundle each have their own copy
// of these classes.

export type UnavailableReason =
  | 'missing'
  | 'unreachable'
  | 'refused'
  | 'read-only'
  | 'full'
  | 'failing-disk'
  | 'damaged'
  | 'foreign'
  | 'locked'
  | 'behind'
  | 'newer'
  | 'edited'
  | 'migration-failed'

/** The database cannot be used at all. The message is one sentence for the person who runs the site. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
  readonly reason: UnavailableReason

  constructor(reason: UnavailableReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

/** Somebody else has been writing for so long that we gave up; nothing of ours was stored. Trying later is right. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy'

  constructor(options?: ErrorOptions) {
    super('The database is busy: another write has held it for too long. Nothing was stored; try again.', options)
  }
}

/** Another transaction changed the same rows and ours had to give way, several times; nothing of ours was stored. */
export class WriteConflict extends Error {
  override name = 'WriteConflict'

  constructor(options?: ErrorOptions) {
    super('Somebody else changed the same thing at the same moment. Nothing was stored; try again.', options)
  }
}

/** The thing a write transaction is about does not exist. */
export class RootMissing extends Error {
  override name = 'RootMissing'
}

export function isDatabaseUnavailable(error: unknown): error is DatabaseUnavailable {
  return error instanceof Error && error.name === 'DatabaseUnavailable'
}

export function isDatabaseBusy(error: unknown): error is DatabaseBusy {
  return error instanceof Error && error.name === 'DatabaseBusy'
}

export function isWriteConflict(error: unknown): error is WriteConflict {
  return error instanceof Error && error.name === 'WriteConflict'
}
