// Whom and what the sign-in library must refuse besides what it knows itself: users who were deactivated, and codes of
// a second factor that were used before.
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { isCodeUsed, spendCode } from '#data/sign-in-traces.ts'
import { getUser } from '#data/users.ts'
import { now } from '#platform/clock.ts'

const totpPath = '/two-factor/verify-totp'
const challengeCookie = 'two_factor'

type SessionContext = { readonly path?: string | undefined; readonly body?: unknown } | null

/**
 * Before a session begins. The password was right by then, so that nobody learns from the answer who works here. A code
 * is used up here, in one transaction: of two requests with the same code one gets the session.
 */
export async function refuseUser(session: { readonly userId: string }, context: SessionContext): Promise<void> {
  const user = await getUser(reading(), session.userId)
  if (user.deactivatedAt !== undefined) throw refusal('DEACTIVATED')
  if (context?.path !== totpPath) return
  const code = codeOf(context.body)
  const isNew = await inWriteTransaction({ noun: 'accounts' }, (tx) => spendCode(tx, user.id, code, now()))
  if (!isNew) throw refusal('CODE_USED')
}

/** Before a code is judged: a used one is refused while the challenge still stands, so that the next code will do. */
export const refuseUsedCode = createAuthMiddleware(async (context) => {
  if (context.path !== totpPath) return
  const cookie = context.context.createAuthCookie(challengeCookie)
  const challenge = await context.getSignedCookie(cookie.name, context.context.secret)
  if (!challenge) return
  const stored = await context.context.internalAdapter.findVerificationValue(challenge)
  if (stored && (await isCodeUsed(reading(), stored.value, codeOf(context.body)))) throw refusal('CODE_USED')
})

function refusal(code: 'DEACTIVATED' | 'CODE_USED'): APIError {
  return new APIError('FORBIDDEN', { code, message: code })
}

function codeOf(body: unknown): string {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
  return typeof code === 'string' ? code : ''
}
