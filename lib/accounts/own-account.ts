// What a user does about their own way of signing in. Each of it wants the password once more, so that an unattended
// screen is not enough; each is written down.

import { recordAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listSessions, type Session } from '#data/sessions.ts'
import { findPasswordProblem, type PasswordProblem } from '#domain/password.ts'
import { actorName } from '#domain/roles.ts'
import type { Refused } from '#domain/sign-in-refusal.ts'
import { now } from '#platform/clock.ts'
import { askLibrary, type LibraryAnswer } from './ask-library.ts'
import type { Viewer } from './find-viewer.ts'
import type { AskableEndpoint } from './library-endpoints.ts'
import { verifySecondFactor } from './sign-in.ts'

export type { Refused }

export type OwnAnswer<Done = { readonly kind: 'done' }> = {
  readonly outcome: Done | Refused
  readonly cookies: readonly string[]
}

/** A second factor that is being set up: for the authenticator, and codes for the day when it is lost. */
export type SecondFactorOffer = {
  readonly kind: 'done'
  /** `otpauth://…`, for the QR code. */
  readonly uri: string
  /** The same secret for typing, in groups of four. */
  readonly secret: string
  readonly recoveryCodes: readonly string[]
}

type PasswordOutcome = { readonly kind: 'done' } | { readonly kind: 'malformed'; readonly problem: PasswordProblem }

/** Takes another password and ends every other session of the user. */
export async function changeOwnPassword(
  headers: Headers,
  viewer: Viewer,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<OwnAnswer<PasswordOutcome>> {
  const problem = findPasswordProblem(next, [viewer.name, viewer.email])
  if (problem !== undefined) return { outcome: { kind: 'malformed', problem }, cookies: [] }
  const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true }
  return change(headers, viewer, '/change-password', body)
}

/** Makes a secret and recovery codes. They count from `confirmSecondFactor` on. */
export async function offerSecondFactor(
  headers: Headers,
  viewer: Viewer,
  password: string,
): Promise<OwnAnswer<SecondFactorOffer>> {
  const answer = await askLibrary(headers, '/two-factor/enable', { password, method: 'totp' })
  if (answer.status !== 200) return { outcome: refusalOf(answer), cookies: answer.cookies }
  const uri = String(answer.body['totpURI'])
  await writeDown(viewer, '/two-factor/enable')
  return {
    outcome: { kind: 'done', uri, secret: secretOf(uri), recoveryCodes: codesOf(answer) },
    cookies: answer.cookies,
  }
}

/** The first code shows that the authenticator has the secret: from now on it is asked for. */
export async function confirmSecondFactor(headers: Headers, viewer: Viewer, code: string): Promise<OwnAnswer> {
  if (!/^\d{6}$/.test(code.replace(/\s/g, '')))
    return { outcome: { kind: 'refused', reason: 'wrong-code' }, cookies: [] }
  const { outcome, cookies } = await verifySecondFactor(headers, { code })
  if (outcome.kind === 'refused') return { outcome, cookies }
  await writeDown(viewer, '/two-factor/verify-totp')
  return { outcome: { kind: 'done' }, cookies }
}

/** From now on the password is enough. */
export function removeOwnSecondFactor(headers: Headers, viewer: Viewer, password: string): Promise<OwnAnswer> {
  return change(headers, viewer, '/two-factor/disable', { password })
}

/** Ten new recovery codes; the old ones are good for nothing. */
export async function renewRecoveryCodes(
  headers: Headers,
  viewer: Viewer,
  password: string,
): Promise<OwnAnswer<{ readonly kind: 'done'; readonly recoveryCodes: readonly string[] }>> {
  const answer = await askLibrary(headers, '/two-factor/generate-backup-codes', { password })
  if (answer.status !== 200) return { outcome: refusalOf(answer), cookies: answer.cookies }
  await writeDown(viewer, '/two-factor/generate-backup-codes')
  return { outcome: { kind: 'done', recoveryCodes: codesOf(answer) }, cookies: answer.cookies }
}

/** Where the user is signed in, newest first. */
export function listOwnSessions(viewer: Viewer): Promise<Session[]> {
  return listSessions(reading(), viewer.actor.id, now())
}

/** Ends every session of the user but this one. */
export function endOtherSessions(headers: Headers, viewer: Viewer): Promise<OwnAnswer> {
  return change(headers, viewer, '/revoke-other-sessions', {})
}

async function change(headers: Headers, viewer: Viewer, path: RecordedEndpoint, body: object): Promise<OwnAnswer> {
  const answer = await askLibrary(headers, path, body)
  if (answer.status !== 200) return { outcome: refusalOf(answer), cookies: answer.cookies }
  await writeDown(viewer, path)
  return { outcome: { kind: 'done' }, cookies: answer.cookies }
}

function refusalOf({ status, body, retryAfter }: LibraryAnswer): Refused {
  if (status >= 500) throw new Error('The sign-in library failed')
  if (status === 429) return { kind: 'refused', reason: 'too-many-tries', retryAfter: retryAfter ?? 60 }
  const isWrong = body['code'] === 'INVALID_PASSWORD' || body['code'] === 'PASSWORD_TOO_LONG'
  return { kind: 'refused', reason: isWrong ? 'wrong-password' : 'not-allowed' }
}

/** How the audit log names it. */
const recorded = {
  '/change-password': 'change-own-password',
  '/revoke-other-sessions': 'end-other-sessions',
  '/two-factor/enable': 'offer-second-factor',
  '/two-factor/verify-totp': 'add-second-factor',
  '/two-factor/disable': 'remove-own-second-factor',
  '/two-factor/generate-backup-codes': 'renew-recovery-codes',
} as const satisfies Partial<Record<AskableEndpoint, string>>

type RecordedEndpoint = keyof typeof recorded

async function writeDown({ actor }: Viewer, path: RecordedEndpoint): Promise<void> {
  const entry = { actor: actorName(actor), command: recorded[path], subject: `user:${actor.id}`, at: now() }
  await inWriteTransaction({ noun: 'accounts' }, (tx) => recordAudit(tx, entry))
}

function secretOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return (secret.match(/.{1,4}/g) ?? []).join(' ')
}

function codesOf({ body }: LibraryAnswer): string[] {
  const codes = body['backupCodes']
  return Array.isArray(codes) ? codes.map(String) : []
}
