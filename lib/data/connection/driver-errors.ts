// Finds the driver's own error under whatever Prisma has wrapped around it, and says it in our words.
import {
  DatabaseBusy,
  DatabaseUnavailable,
  isDatabaseBusy,
  isDatabaseUnavailable,
  isWriteConflict,
  type UnavailableReason,
  WriteConflict,
} from './database-errors.ts'

/** The parts of Prisma's, pg's and better-sqlite3's errors that tell errors apart. */
type DriverFacts = { readonly codes: ReadonlySet<string>; readonly text: string }

/** Codes and texts of an error and of everything that caused it. */
function driverFacts(error: unknown): DriverFacts {
  const codes = new Set<string>()
  const texts: string[] = []
  collectFacts(error, codes, texts, 0)
  return { codes, text: texts.join('\n') }
}

function collectFacts(error: unknown, codes: Set<string>, texts: string[], depth: number): void {
  if (typeof error !== 'object' || error === null || depth > 8) return
  const facts = error as Record<string, unknown>
  for (const code of [facts['code'], facts['kind'], facts['originalCode']]) {
    if (typeof code === 'string') codes.add(code)
  }
  for (const text of [facts['message'], facts['originalMessage']]) {
    if (typeof text === 'string') texts.push(text)
  }
  for (const inner of [facts['cause'], facts['meta'], facts['driverAdapterError'], facts['errors']]) {
    if (Array.isArray(inner)) for (const one of inner) collectFacts(one, codes, texts, depth + 1)
    else collectFacts(inner, codes, texts, depth + 1)
  }
}

/** Whether the driver gave this code, SQLite's name or Postgres's five characters. */
export function hasDriverCode(error: unknown, code: string): boolean {
  return driverFacts(error).codes.has(code)
}

/** The driver's own words, in one line. */
export function messageOf(error: unknown): string {
  return (driverFacts(error).text.split('\n').at(-1) ?? '').trim()
}

export function isSqliteBusy(error: unknown): boolean {
  const { codes } = driverFacts(error)
  return [...codes].some((code) => code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
}

/** Postgres: a deadlock or a serialization failure, where running the transaction again is the cure. */
export function isTransactionConflict(error: unknown): boolean {
  const { codes } = driverFacts(error)
  return codes.has('TransactionWriteConflict') || codes.has('40001') || codes.has('40P01')
}

/** A row was to refer to one that is gone, or to go while others refer to it. */
export function isBrokenReference(error: unknown): boolean {
  const { codes } = driverFacts(error)
  return [...codes].some((code) => brokenReferences.has(code))
}

/** Prisma's, Postgres's (the second only since 18 tells RESTRICT apart) and SQLite's names of it. */
const brokenReferences: ReadonlySet<string> = new Set([
  ...['P2003', 'ForeignKeyConstraintViolation', 'RestrictViolation'],
  ...['23503', '23001', 'SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_TRIGGER'],
])

type Trouble = {
  readonly reason: UnavailableReason
  /** Beginnings of the drivers' codes. */
  readonly codes: readonly string[]
  /** What the driver says where it gives no code. */
  readonly text?: RegExp
  /** What happened and what to do, after "The database <place> ". */
  readonly sentence: string
}

const troubles: readonly Trouble[] = [
  {
    reason: 'full',
    codes: ['SQLITE_FULL', '53100'],
    sentence: 'has no room left on its disk: make room; what was stored before is safe.',
  },
  {
    reason: 'failing-disk',
    codes: ['SQLITE_IOERR', '58030'],
    sentence: 'is on a disk that refuses to read or write: check the disk and the room on it.',
  },
  {
    reason: 'read-only',
    codes: ['SQLITE_READONLY', '25006'],
    sentence: 'cannot be written: make the file and its folder writable for this user.',
  },
  {
    reason: 'damaged',
    codes: ['SQLITE_NOTADB', 'SQLITE_CORRUPT'],
    sentence: 'is damaged or is no database: restore it from a backup.',
  },
  {
    reason: 'missing',
    codes: ['SQLITE_CANTOPEN', 'DatabaseDoesNotExist', '3D000'],
    text: /^Cannot open database because the directory does not exist$/m,
    sentence: 'is missing or may not be opened: run "npm run db -- migrate" as the user who owns it.',
  },
  {
    reason: 'behind',
    codes: ['TableDoesNotExist', 'ColumnNotFound', 'P2021', 'P2022'],
    sentence: 'is older than this code: run "npm run db -- migrate".',
  },
  {
    reason: 'refused',
    codes: ['AuthenticationFailed', 'DatabaseAccessDenied', '28P01', '28000', '42501'],
    sentence: 'refuses this user: check name, password and rights in DATABASE_URL.',
  },
  {
    reason: 'unreachable',
    codes: [
      ...['DatabaseNotReachable', 'ConnectionClosed', 'TlsConnectionError', 'TooManyConnections', '53300'],
      ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', '57P0', '08'],
    ],
    text: /^(timeout exceeded when trying to connect|Connection terminated)/m,
    sentence: 'does not answer: is it running, and is DATABASE_URL right?',
  },
]

/**
 * The same error as one of ours when it is about the database itself (DatabaseUnavailable, DatabaseBusy,
 * WriteConflict); any other error is given back as it is. `databaseUrl` is only used for its file name or host.
 */
export function explainDatabaseError(error: unknown, databaseUrl: string): unknown {
  if (isDatabaseUnavailable(error) || isDatabaseBusy(error) || isWriteConflict(error)) return error
  if (isSqliteBusy(error) || hasDriverCode(error, '55P03')) return new DatabaseBusy({ cause: error })
  if (isTransactionConflict(error)) return new WriteConflict({ cause: error })
  const facts = driverFacts(error)
  const trouble = troubles.find(({ codes, text }) => hasOneOf(facts, codes) || text?.test(facts.text))
  if (trouble === undefined) return error
  const sentence = `The database ${placeOf(databaseUrl)} ${trouble.sentence}`
  return new DatabaseUnavailable(trouble.reason, sentence, { cause: error })
}

function hasOneOf({ codes }: DriverFacts, beginnings: readonly string[]): boolean {
  return [...codes].some((code) => beginnings.some((beginning) => code.startsWith(beginning)))
}

/** The file, or host and name without the password: for messages. */
export function placeOf(databaseUrl: string): string {
  if (databaseUrl.startsWith('file:')) return databaseUrl.slice('file:'.length)
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}
