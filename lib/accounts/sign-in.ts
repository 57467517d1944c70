// Signing in and out, as our screens and the addresses below /admin/auth do it: what happened, in words of ours, and the
// cookies for the browser.
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { clearAwayOldTraces } from '#data/sign-in-traces.ts'
import type { Refused, SignInRefusal } from '#domain/sign-in-refusal.ts'
import { now } from '#platform/clock.ts'
import { askLibrary, type LibraryAnswer } from './ask-library.ts'
import type { OpenEndpoint } from './library-endpoints.ts'

export type SignInOutcome = { readonly kind: 'signed-in' | 'second-factor' | 'signed-out' } | Refused

export type SignInAnswer = { readonly outcome: SignInOutcome; readonly cookies: readonly string[] }

/** The first step. */
export async function signIn(headers: Headers, { email, password }: { email: string; password: string }) {
  await clearAwaySometimes()
  return enter(headers, '/sign-in/email', { email: email.trim(), password })
}

/** The second step: a code of the authenticator, else a recovery code, which works once. */
export function verifySecondFactor(headers: Headers, { code }: { code: string }): Promise<SignInAnswer> {
  const digits = code.replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(digits)) return enter(headers, '/two-factor/verify-totp', { code: digits })
  return enter(headers, '/two-factor/verify-backup-code', { code: code.trim() })
}

/** Ends the session that the headers are of; without one there is nothing to end. */
export function signOut(headers: Headers): Promise<SignInAnswer> {
  return enter(headers, '/sign-out', {})
}

/** Asks an endpoint that is open to everybody, and says what came of it. */
export async function enter(headers: Headers, path: OpenEndpoint, body: object): Promise<SignInAnswer> {
  const answer = await askLibrary(headers, path, body)
  return { outcome: outcomeOf(path, answer), cookies: answer.cookies }
}

function outcomeOf(path: OpenEndpoint, answer: LibraryAnswer): SignInOutcome {
  if (answer.status >= 500) throw new Error(`The sign-in library failed at ${path}`)
  if (answer.status !== 200) return refusalOf(answer)
  if (path === '/sign-out') return { kind: 'signed-out' }
  return { kind: answer.body['twoFactorRedirect'] === true ? 'second-factor' : 'signed-in' }
}

const reasons: Readonly<Record<string, SignInRefusal>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-password',
  INVALID_EMAIL: 'wrong-password',
  PASSWORD_TOO_LONG: 'wrong-password',
  DEACTIVATED: 'deactivated',
  CODE_USED: 'code-used',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  ACCOUNT_TEMPORARILY_LOCKED: 'second-factor-locked',
  INVALID_TWO_FACTOR_COOKIE: 'begin-again',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'begin-again',
  TOTP_NOT_ENABLED: 'begin-again',
  BACKUP_CODES_NOT_ENABLED: 'begin-again',
}

function refusalOf({ status, body, retryAfter }: LibraryAnswer): SignInOutcome {
  const reason = reasons[String(body['code'])]
  if (reason !== undefined) return { kind: 'refused', reason }
  if (status === 429) return { kind: 'refused', reason: 'too-many-tries', retryAfter: retryAfter ?? 60 }
  return { kind: 'refused', reason: 'not-allowed' }
}

const clearEveryMs = 10 * 60_000
let clearedAt = 0

/** Whoever tries to sign in clears away what is over, once in a while: nobody else would. */
async function clearAwaySometimes(): Promise<void> {
  const at = now()
  if (at.getTime() - clearedAt < clearEveryMs) return
  clearedAt = at.getTime()
  await inWriteTransaction({ noun: 'accounts' }, (tx) => clearAwayOldTraces(tx, at))
}
