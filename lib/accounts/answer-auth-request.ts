// The addresses below /admin/auth: signing in and out for programs and for a page that must not be left, such as the
// editor when its session has expired. Only the open endpoints exist, and what they answer never holds a token.
import type { SignInRefusal } from '#domain/sign-in-refusal.ts'
import { isOpenEndpoint, type OpenEndpoint } from './library-endpoints.ts'
import { type SignInAnswer, signIn, signOut, verifySecondFactor } from './sign-in.ts'
import { libraryPath } from './sign-in-library.ts'

/** Longest body, in characters: an address, a password, a code. */
const mostCharacters = 4096

const statuses: Readonly<Record<SignInRefusal, number>> = {
  'wrong-password': 401,
  'wrong-code': 401,
  'begin-again': 401,
  deactivated: 403,
  'code-used': 403,
  'not-allowed': 403,
  'too-many-tries': 429,
  'second-factor-locked': 429,
}

/** Answers a request to an address below /admin/auth: JSON in, JSON out. */
export async function answerAuthRequest(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(libraryPath.length)
  if (!isOpenEndpoint(path)) return answer(404, { kind: 'unknown' })
  if (request.method !== 'POST') return answer(405, { kind: 'unknown' }, [['Allow', 'POST']])
  const fields = await readFields(request)
  const answered = fields && (await carryOut(path, request.headers, fields))
  return answered ? answerOutcome(answered) : answer(400, { kind: 'malformed' })
}

type Fields = Readonly<Record<string, unknown>>

/** Does what an endpoint is for, with the fields that it knows. Absent when they are not there. */
async function carryOut(path: OpenEndpoint, headers: Headers, { email, password, code }: Fields) {
  switch (path) {
    case '/sign-in/email':
      return isText(email) && isText(password) ? signIn(headers, { email, password }) : undefined
    case '/two-factor/verify-totp':
    case '/two-factor/verify-backup-code':
      return isText(code) ? verifySecondFactor(headers, { code }) : undefined
    case '/sign-out':
      return signOut(headers)
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function answerOutcome({ outcome, cookies }: SignInAnswer): Response {
  const status = outcome.kind === 'refused' ? statuses[outcome.reason] : 200
  const headers = cookies.map((cookie) => ['Set-Cookie', cookie] as [string, string])
  if (outcome.kind === 'refused' && outcome.retryAfter !== undefined) {
    headers.push(['Retry-After', String(outcome.retryAfter)])
  }
  return answer(status, outcome, headers)
}

function answer(status: number, body: object, headers: readonly [string, string][] = []): Response {
  return Response.json(body, { status, headers: [...headers, ['Cache-Control', 'no-store']] })
}

async function readFields(request: Request): Promise<Fields | undefined> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return undefined
  const text = await request.text()
  if (text.length > mostCharacters) return undefined
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ...body } : undefined
  } catch {
    return undefined
  }
}
