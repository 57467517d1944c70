// Of the sign-in library only what is judged can be reached, and nothing that comes back lets anybody in who reads it.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { answerAuthRequest } from './answer-auth-request.ts'
import { findViewer } from './find-viewer.ts'
import { libraryEndpoints } from './library-endpoints.ts'
import { confirmSecondFactor, offerSecondFactor } from './own-account.ts'
import { signInLibrary } from './sign-in-library.ts'
import { showCode } from './testing/authenticator.ts'
import { type Browser, openBrowser, password, takeIn } from './testing/browser.ts'

setUpFreshDatabase()
// The clock of the codes stands still in the middle of their half minute: no test is about who is faster.
vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 30_000) * 30_000 + 15_000 })
// Passwords are slow on purpose.
vi.setConfig({ testTimeout: 90_000 })
afterAll(() => {
  vi.useRealTimers()
})

beforeEach(async () => {
  await inWriteTransaction({ noun: 'accounts' }, (tx) => tx.rateLimit.deleteMany())
})

type Endpoint = { readonly path?: string; readonly options?: { readonly method?: string | readonly string[] } }

function listLibraryEndpoints() {
  return Object.values(signInLibrary(false).api).flatMap((endpoint) => {
    const { path, options } = endpoint as Endpoint
    const methods = [options?.method ?? []].flat()
    return path === undefined ? [] : methods.map((method) => ({ path, method }))
  })
}

function ask(path: string, method: string, browser: Browser, body: object = {}): Promise<Response> {
  const headers = browser.headers()
  headers.set('content-type', 'application/json')
  const url = `http://localhost:3000/admin/auth${path}`
  return answerAuthRequest(
    new Request(url, { method, headers, ...(method !== 'GET' && { body: JSON.stringify(body) }) }),
  )
}

it('judges every endpoint that the library has, and none that it has not', () => {
  const paths = new Set(listLibraryEndpoints().map(({ path }) => path))
  expect([...paths].sort()).toEqual(Object.keys(libraryEndpoints).sort())
})

it('opens four of them', () => {
  const open = Object.entries(libraryEndpoints).filter(([, access]) => access === 'open')
  expect(open.map(([path]) => path)).toEqual([
    ...['/sign-in/email', '/two-factor/verify-totp', '/two-factor/verify-backup-code', '/sign-out'],
  ])
})

describe('everything else is not there', () => {
  it('through our addresses, also for somebody who is signed in', async () => {
    const browser = openBrowser()
    const { email } = await takeIn('chief')
    browser.keep((await ask('/sign-in/email', 'POST', browser, { email, password })).headers.getSetCookie())
    for (const { path, method } of listLibraryEndpoints()) {
      if (libraryEndpoints[path as keyof typeof libraryEndpoints] === 'open') continue
      const answer = await ask(path, method, browser, { email, password, newPassword: password })
      expect([path, answer.status]).toEqual([path, 404])
    }
    expect(await findViewer(browser.headers())).toBeDefined()
  })

  it.each(['', '/', '/constructor', '/sign-in', '/sign-in/email/', '/sign-out/..', '/../auth/get-session'])(
    'nor is "%s"',
    async (path) => {
      const url = new URL('http://localhost:3000/admin/auth')
      url.pathname += path
      expect((await answerAuthRequest(new Request(url, { method: 'POST', body: '{}' }))).status).toBe(404)
    },
  )

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('nor can the open ones be asked by %s', async (method) => {
    expect((await ask('/sign-out', method, openBrowser())).status).toBe(405)
  })

  it('and the library itself knows nothing of what is closed', async () => {
    for (const { path, method } of listLibraryEndpoints()) {
      const isClosed = libraryEndpoints[path as keyof typeof libraryEndpoints] === 'closed'
      if (!isClosed || path.includes(':')) continue
      const url = `http://localhost:3000/admin/auth${path}`
      const request = new Request(url, { method, headers: { 'content-type': 'application/json' } })
      expect([path, (await signInLibrary(false).handler(request)).status]).toEqual([path, 404])
    }
  })
})

it('no answer holds a token, a secret, or anything about the user', async () => {
  const browser = openBrowser({ address: '198.51.100.7' })
  const user = await takeIn()
  const bodies: string[] = []
  const keep = async (answer: Response) => {
    browser.keep(answer.headers.getSetCookie())
    bodies.push(await answer.text())
  }
  await keep(await ask('/sign-in/email', 'POST', browser, { email: user.email, password }))
  const viewer = await findViewer(browser.headers())
  if (!viewer) throw new Error(bodies.join())
  const { outcome } = await offerSecondFactor(browser.headers(), viewer, password)
  if (outcome.kind !== 'done') throw new Error(outcome.reason)
  browser.keep((await confirmSecondFactor(browser.headers(), viewer, showCode(outcome.secret, -1))).cookies)
  await keep(await ask('/sign-out', 'POST', browser))
  await keep(await ask('/sign-in/email', 'POST', browser, { email: user.email, password }))
  await keep(await ask('/two-factor/verify-totp', 'POST', browser, { code: showCode(outcome.secret) }))
  await keep(await ask('/two-factor/verify-totp', 'POST', browser, { code: showCode(outcome.secret, 1) }))
  const tokens = (await reading().session.findMany()).map(({ token }) => token)
  await keep(await ask('/sign-out', 'POST', browser))
  await keep(await ask('/sign-in/email', 'POST', browser, { email: user.email, password }))
  await keep(await ask('/two-factor/verify-backup-code', 'POST', browser, { code: outcome.recoveryCodes[0] ?? '' }))
  tokens.push(...(await reading().session.findMany()).map(({ token }) => token))
  expect(bodies.map((body) => JSON.parse(body))).toEqual([
    ...[{ kind: 'signed-in' }, { kind: 'signed-out' }, { kind: 'second-factor' }, { kind: 'signed-in' }],
    ...[{ kind: 'signed-in' }, { kind: 'signed-out' }, { kind: 'second-factor' }, { kind: 'signed-in' }],
  ])
  expect(tokens.length).toBeGreaterThan(1)
  for (const secret of [...tokens, user.id, user.email, user.name]) expect(bodies.join()).not.toContain(secret)
})

it('takes nothing from a body but what it knows: no trusted device, no address to go on to', async () => {
  const browser = openBrowser({ address: '198.51.100.8' })
  const { email } = await takeIn()
  const body = { email, password, rememberMe: false, callbackURL: 'https://elsewhere.example/', disableSession: true }
  const answer = await ask('/sign-in/email', 'POST', browser, body)
  expect(answer.headers.get('location')).toBeNull()
  expect(answer.headers.getSetCookie()).toEqual([expect.stringContaining('Max-Age=1209600')])
})
