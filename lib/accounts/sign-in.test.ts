// Signing in, on both engines: who gets in, what the browser keeps, what stands after a restart.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { closeConnections, reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { activateUser } from '#newsroom/commands/activate-user.ts'
import { changeRole } from '#newsroom/commands/change-role.ts'
import { deactivateUser } from '#newsroom/commands/deactivate-user.ts'
import { resetUser } from '#newsroom/commands/reset-user.ts'
import { forgetEnvironment } from '#platform/testing/forget.ts'
import { systemCli } from './actor.ts'
import { answerAuthRequest } from './answer-auth-request.ts'
import { findViewer } from './find-viewer.ts'
import { signIn, signOut } from './sign-in.ts'
import { type Browser, openBrowser, password, takeIn } from './testing/browser.ts'

setUpFreshDatabase()
// Passwords are slow on purpose.
vi.setConfig({ testTimeout: 90_000 })

let address = 0

/** Every test comes from an address of its own: tries are counted by it. */
function newBrowser(origin?: string): Browser {
  address += 1
  return openBrowser({ address: `198.51.100.${address}`, ...(origin !== undefined && { origin }) })
}

async function enter(browser: Browser, email: string, word = password) {
  const { outcome, cookies } = await signIn(browser.headers(), { email, password: word })
  browser.keep(cookies)
  return outcome
}

async function forgetTries() {
  await inWriteTransaction({ noun: 'accounts' }, (tx) => tx.rateLimit.deleteMany())
}

beforeEach(forgetTries)

describe('signing in', () => {
  it('lets in who has the password, whatever the case of the address, and says who they are', async () => {
    const browser = newBrowser()
    const user = await takeIn('editor')
    expect(await findViewer(browser.headers())).toBeUndefined()
    expect(await enter(browser, ` ${user.email.toUpperCase()} `)).toEqual({ kind: 'signed-in' })
    expect(await findViewer(browser.headers())).toMatchObject({
      actor: { kind: 'user', id: user.id, role: 'editor' },
      ...{ name: user.name, email: user.email, locale: 'uk', hasSecondFactor: false },
    })
  })

  it('takes the same letters composed or not', async () => {
    const user = await takeIn()
    expect(await enter(newBrowser(), user.email, password.normalize('NFD'))).toEqual({ kind: 'signed-in' })
  })

  it('does not tell a wrong password from a wrong address', async () => {
    const user = await takeIn()
    const refusal = { kind: 'refused', reason: 'wrong-password' }
    expect(await enter(newBrowser(), user.email, `${password}!`)).toEqual(refusal)
    expect(await enter(newBrowser(), 'nobody@news.example')).toEqual(refusal)
    expect(await enter(newBrowser(), 'no address')).toEqual(refusal)
    expect(await enter(newBrowser(), user.email, 'x'.repeat(500))).toEqual(refusal)
  })

  it('ends at signing out: the cookie is good for nothing even where it was copied', async () => {
    const browser = newBrowser()
    await enter(browser, (await takeIn()).email)
    const copied = browser.headers()
    const { outcome, cookies } = await signOut(copied)
    browser.keep(cookies)
    expect(outcome).toEqual({ kind: 'signed-out' })
    expect(browser.headers().has('cookie')).toBe(false)
    expect(await findViewer(copied)).toBeUndefined()
  })

  it('does not believe a cookie that was made up', async () => {
    const browser = newBrowser()
    await enter(browser, (await takeIn()).email)
    const cookie = browser.headers().get('cookie') ?? ''
    const { token } = await reading().session.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    expect(cookie).toContain(token)
    for (const forged of [cookie.replace(/.$/, ''), `litopys.session_token=${token}`, 'litopys.session_token=a.b']) {
      expect(await findViewer(new Headers({ cookie: forged }))).toBeUndefined()
    }
  })

  it('ends when the session has expired, and the session is cleared away', async () => {
    const browser = newBrowser()
    const user = await takeIn()
    await enter(browser, user.email)
    const expired = { expiresAt: new Date(Date.now() - 1000) }
    await inWriteTransaction({ noun: 'accounts' }, (tx) =>
      tx.session.updateMany({ where: { userId: user.id }, data: expired }),
    )
    expect(await findViewer(browser.headers())).toBeUndefined()
    expect(await reading().session.count({ where: { userId: user.id } })).toBe(0)
  })
})

describe('the cookie', () => {
  beforeEach(() => {
    delete process.env['SITE_URL']
    forgetEnvironment()
  })

  function serveAt(siteUrl: string) {
    process.env['SITE_URL'] = siteUrl
    forgetEnvironment()
  }

  const plain = /^litopys\.session_token=[^;]+; Max-Age=1209600; Path=\/admin; HttpOnly; SameSite=Lax$/
  const secure =
    /^__Secure-litopys\.session_token=[^;]+; Max-Age=1209600; Path=\/admin; HttpOnly; Secure; SameSite=Lax$/

  const places = [
    { siteUrl: 'https://news.example', origin: 'https://news.example', cookie: secure },
    { siteUrl: 'https://news.example', origin: 'http://localhost:3000', cookie: plain },
    { siteUrl: 'https://news.example', origin: 'http://127.0.0.1:3000', cookie: plain },
    { siteUrl: 'https://news.example', origin: 'http://[::1]:3000', cookie: plain },
    { siteUrl: 'http://localhost:3000', origin: 'http://localhost:3000', cookie: plain },
    { siteUrl: 'http://localhost:3000', origin: 'http://127.0.0.1:3000', cookie: plain },
    { siteUrl: 'http://news.lan', origin: 'http://news.lan', cookie: plain },
  ]

  it.each(places)('at $origin of $siteUrl is for /admin only and out of reach of scripts', async (place) => {
    serveAt(place.siteUrl)
    const browser = newBrowser(place.origin)
    const { outcome, cookies } = await signIn(browser.headers(), { email: (await takeIn()).email, password })
    expect(outcome).toEqual({ kind: 'signed-in' })
    expect(cookies).toEqual([expect.stringMatching(place.cookie)])
    browser.keep(cookies)
    expect(await findViewer(browser.headers())).toBeDefined()
  })

  it('is given to nobody who comes from another site', async () => {
    serveAt('https://news.example')
    const headers = newBrowser('https://news.example').headers()
    headers.set('origin', 'https://elsewhere.example')
    const { outcome, cookies } = await signIn(headers, { email: (await takeIn()).email, password })
    expect(outcome).toEqual({ kind: 'refused', reason: 'not-allowed' })
    expect(cookies).toEqual([])
  })
})

describe('a user who is deactivated', () => {
  it('is out at the next request, and told so only with the right password', async () => {
    const browser = newBrowser()
    const user = await takeIn()
    await enter(browser, user.email)
    await deactivateUser(systemCli, { userId: user.id })
    expect(await findViewer(browser.headers())).toBeUndefined()
    expect(await enter(newBrowser(), user.email)).toEqual({ kind: 'refused', reason: 'deactivated' })
    expect(await enter(newBrowser(), user.email, 'something else')).toMatchObject({ reason: 'wrong-password' })
    expect(await reading().session.count({ where: { userId: user.id } })).toBe(0)
    await activateUser(systemCli, { userId: user.id })
    expect(await findViewer(browser.headers())).toBeUndefined()
    expect(await enter(browser, user.email)).toEqual({ kind: 'signed-in' })
  })

  it('is out even where a session was left', async () => {
    const browser = newBrowser()
    const user = await takeIn()
    await enter(browser, user.email)
    const data = { deactivatedAt: new Date() }
    await inWriteTransaction({ noun: 'accounts' }, (tx) => tx.user.update({ where: { id: user.id }, data }))
    expect(await findViewer(browser.headers())).toBeUndefined()
  })
})

it('another role counts at the next request', async () => {
  const browser = newBrowser()
  const user = await takeIn('reporter')
  await enter(browser, user.email)
  await changeRole(systemCli, { userId: user.id, role: 'editor' })
  expect(await findViewer(browser.headers())).toMatchObject({ actor: { role: 'editor' } })
})

it('a reset ends every session and the password with it', async () => {
  const browser = newBrowser()
  const user = await takeIn()
  await enter(browser, user.email)
  await resetUser(systemCli, { userId: user.id })
  expect(await findViewer(browser.headers())).toBeUndefined()
  expect(await enter(browser, user.email)).toMatchObject({ reason: 'wrong-password' })
})

/** No address at all: counted like any other, and refused before a password is looked at, which takes its time. */
const cheap = 'no address'

describe('too many tries', () => {
  it('are refused with the time that is left, for this client only, also after a restart', async () => {
    const browser = newBrowser()
    const user = await takeIn()
    for (let count = 0; count < 10; count++) {
      expect(await enter(browser, cheap, 'a wrong password')).toMatchObject({ reason: 'wrong-password' })
    }
    const refused = { kind: 'refused', reason: 'too-many-tries', retryAfter: expect.any(Number) }
    const outcome = await enter(browser, user.email)
    expect(outcome).toEqual(refused)
    expect(outcome).toHaveProperty(
      'retryAfter',
      expect.toSatisfy((seconds: number) => seconds > 50 && seconds <= 60),
    )
    expect(await enter(newBrowser(), user.email)).toEqual({ kind: 'signed-in' })

    await closeConnections()
    vi.resetModules()
    const restarted = await import('./sign-in.ts')
    const again = await restarted.signIn(browser.headers(), { email: user.email, password })
    expect(again.outcome).toEqual(refused)
    await (await import('#data/connection/connections.ts')).closeConnections()
  })

  it('are over after a minute, and the old counts are cleared away', async () => {
    const browser = newBrowser()
    const user = await takeIn()
    for (let count = 0; count < 10; count++) await enter(browser, cheap)
    expect(await enter(browser, user.email)).toMatchObject({ reason: 'too-many-tries' })
    const lastRequest = BigInt(Date.now() - 61_000)
    await inWriteTransaction({ noun: 'accounts' }, (tx) => tx.rateLimit.updateMany({ data: { lastRequest } }))
    expect(await enter(browser, user.email)).toEqual({ kind: 'signed-in' })
  })
})

describe('the addresses below /admin/auth', () => {
  function post(path: string, browser: Browser, body: unknown, type = 'application/json') {
    const headers = browser.headers()
    headers.set('content-type', type)
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    return answerAuthRequest(new Request(`http://localhost:3000/admin/auth${path}`, request))
  }

  it('sign in and out', async () => {
    const browser = newBrowser()
    const { email } = await takeIn()
    const wrong = await post('/sign-in/email', browser, { email, password: 'something else' })
    expect([wrong.status, await wrong.json()]).toEqual([401, { kind: 'refused', reason: 'wrong-password' }])
    const right = await post('/sign-in/email', browser, { email, password })
    expect([right.status, await right.json()]).toEqual([200, { kind: 'signed-in' }])
    expect(right.headers.get('cache-control')).toBe('no-store')
    browser.keep(right.headers.getSetCookie())
    expect(await findViewer(browser.headers())).toBeDefined()
    const out = await post('/sign-out', browser, {})
    expect([out.status, await out.json()]).toEqual([200, { kind: 'signed-out' }])
  })

  it('say how long to wait', async () => {
    const browser = newBrowser()
    const body = { email: cheap, password: 'something else' }
    for (let count = 0; count < 10; count++) await post('/sign-in/email', browser, body)
    const answer = await post('/sign-in/email', browser, body)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(50)
  })

  it.each([
    ['text', 'text/plain', { email: 'a', password: 'b' }],
    ['a form', 'application/x-www-form-urlencoded', { email: 'a', password: 'b' }],
    ['a list', 'application/json', []],
    ['no password', 'application/json', { email: 'a' }],
    ['other types', 'application/json', { email: ['a'], password: {} }],
    ['too much', 'application/json', { email: 'a', password: 'b'.repeat(5000) }],
  ])('refuse %s', async (_name, type, body) => {
    expect((await post('/sign-in/email', newBrowser(), body, type)).status).toBe(400)
  })
})
