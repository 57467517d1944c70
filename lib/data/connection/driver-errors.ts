// Finds the driver's own error under whatever Prisma has wrapped around it, and says it in our words.
import { DatabaseBusy, DatabaseUnavailable, WriteConflict } from './database-errors.ts'

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

export function isSqliteBusy(error: unknown): boolean {
  const { codes } = driverFacts(error)
  return [...codes].some((code) => code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
}

/** Postgres: a deadlock or a serialization failure, where running the transaction again is the cure. */
export function isTransactionConflict(error: unknown): boolean {
  const { codes } = driverFacts(error)
  return codes.has('TransactionWriteConflict') || codes.has('40001') || codes.has('40P01')
}

const unreachableCodes = [
  'DatabaseNotReachable',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNRESET',
  'ETIMEDOUT',
  'ConnectionClosed',
  'TlsConnectionError',
  '57P01',
  '57P03',
  '08006',
  'TooManyConnections',
  '53300',
]
const refusedCodes = ['AuthenticationFailed', 'DatabaseAccessDenied', '28P01', '28000', '42501']

/**
 * The same error as one of ours when it is about the database itself (DatabaseUnavailable, DatabaseBusy,
 * WriteConflict); any other error is given back as it is. `databaseUrl` is only used for its file name or host.
 */
export function explainDatabaseError(error: unknown, databaseUrl: string): unknown {
  const { codes, text } = driverFacts(error)
  const has = (wanted: readonly string[]) => wanted.some((code) => codes.has(code))
  const place = placeOf(databaseUrl)
  const because = (reason: DatabaseUnavailable['reason'], sentence: string) =>
    new DatabaseUnavailable(reason, sentence, { cause: error })

  if (isSqliteBusy(error) || has(['55P03', 'SQLITE_BUSY'])) return new DatabaseBusy({ cause: error })
  if (isTransactionConflict(error)) return new WriteConflict({ cause: error })
  if (has(['SQLITE_FULL', '53100']) || /disk is full|No space left/i.test(text)) {
    return because('full', `The disk of the database ${place} is full: make room; what was stored before is safe.`)
  }
  if ([...codes].some((code) => code.startsWith('SQLITE_READONLY')) || codes.has('25006')) {
    return because('read-only', `The database ${place} cannot be written: make the file and its folder writable.`)
  }
  if (has(['SQLITE_NOTADB', 'SQLITE_CORRUPT']) || /not a database|malformed/i.test(text)) {
    return because('damaged', `The file ${place} is damaged or is no database: restore it from a backup.`)
  }
  if (codes.has('SQLITE_CANTOPEN') || /directory does not exist/.test(text)) {
    return because('missing', `The database ${place} is missing or may not be opened: run "npm run db -- migrate".`)
  }
  if (has(['DatabaseDoesNotExist', '3D000'])) {
    return because('missing', `The database ${place} does not exist: run "npm run db -- migrate".`)
  }
  if (has(['TableDoesNotExist', 'ColumnNotFound', 'P2021', 'P2022'])) {
    return because('behind', `The database ${place} is older than this code: run "npm run db -- migrate".`)
  }
  if (has(refusedCodes)) {
    return because(
      'refused',
      `The database ${place} refuses this user: check name, password and rights in DATABASE_URL.`,
    )
  }
  if (has(unreachableCodes)) {
    return because('unreachable', `The database ${place} does not answer: is it running, is DATABASE_URL right?`)
  }
  return error
}

/** The file, or host and name without the password: for messages. */
export function placeOf(databaseUrl: string): string {
  if (databaseUrl.startsWith('file:')) return databaseUrl.slice('file:'.length)
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}
