// The second factor, on both engines: setting it up, being asked for it, codes that work once, recovery codes.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { resetUser } from '#newsroom/commands/reset-user.ts'
import { systemCli } from './actor.ts'
import { findViewer, type Viewer } from './find-viewer.ts'
import { confirmSecondFactor, offerSecondFactor, removeOwnSecondFactor, renewRecoveryCodes } from './own-account.ts'
import { signIn, verifySecondFactor } from './sign-in.ts'
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

let address = 0

function newBrowser(): Browser {
  address += 1
  return openBrowser({ address: `198.51.100.${address}` })
}

beforeEach(async () => {
  await inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    await tx.rateLimit.deleteMany()
    await tx.usedCode.deleteMany()
  })
})

async function enter(browser: Browser, email: string) {
  const { outcome, cookies } = await signIn(browser.headers(), { email, password })
  browser.keep(cookies)
  return outcome
}

async function say(browser: Browser, code: string) {
  const { outcome, cookies } = await verifySecondFactor(browser.headers(), { code })
  browser.keep(cookies)
  return outcome
}

async function getViewer(browser: Browser): Promise<Viewer> {
  const viewer = await findViewer(browser.headers())
  if (!viewer) throw new Error('Nobody is signed in')
  return viewer
}

/** Somebody with a second factor that has not been asked for yet, and the browser where they set it up. */
async function takeInWithSecondFactor() {
  const user = await takeIn()
  const browser = newBrowser()
  await enter(browser, user.email)
  const offer = await offerSecondFactor(browser.headers(), await getViewer(browser), password)
  if (offer.outcome.kind !== 'done') throw new Error(offer.outcome.reason)
  const { secret, recoveryCodes } = offer.outcome
  const confirmed = await confirmSecondFactor(browser.headers(), await getViewer(browser), showCode(secret, -1))
  browser.keep(confirmed.cookies)
  expect(confirmed.outcome).toEqual({ kind: 'done' })
  return { ...user, secret, recoveryCodes, browser }
}

describe('setting it up', () => {
  it('wants the password, gives a secret and ten recovery codes, and counts from the first code on', async () => {
    const user = await takeIn()
    const browser = newBrowser()
    await enter(browser, user.email)
    const viewer = await getViewer(browser)
    expect((await offerSecondFactor(browser.headers(), viewer, 'something else')).outcome).toEqual({
      ...{ kind: 'refused', reason: 'wrong-password' },
    })
    const { outcome } = await offerSecondFactor(browser.headers(), viewer, password)
    expect(outcome).toMatchObject({
      uri: expect.stringMatching(
        /^otpauth:\/\/totp\/Litopys:somebody\d+%40news\.example\?secret=[A-Z2-7]+&issuer=Litopys/,
      ),
      secret: expect.stringMatching(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/),
    })
    if (outcome.kind !== 'done') return
    expect(new Set(outcome.recoveryCodes).size).toBe(10)
    expect((await getViewer(browser)).hasSecondFactor).toBe(false)
    expect(await enter(newBrowser(), user.email)).toEqual({ kind: 'signed-in' })
    const wrong = showCode(outcome.secret, 40)
    expect((await confirmSecondFactor(browser.headers(), viewer, wrong)).outcome).toMatchObject({
      reason: 'wrong-code',
    })
    const right = await confirmSecondFactor(browser.headers(), viewer, showCode(outcome.secret))
    browser.keep(right.cookies)
    expect((await getViewer(browser)).hasSecondFactor).toBe(true)
    expect(await enter(newBrowser(), user.email)).toEqual({ kind: 'second-factor' })
  })

  it('keeps neither the secret nor the recovery codes in plain text', async () => {
    const { id, secret, recoveryCodes } = await takeInWithSecondFactor()
    const stored = JSON.stringify(await reading().twoFactor.findFirstOrThrow({ where: { userId: id } }))
    expect(stored).not.toContain(secret.replaceAll(' ', ''))
    for (const code of recoveryCodes) expect(stored).not.toContain(code)
  })
})

describe('signing in with it', () => {
  it('gives no session for the password alone', async () => {
    const { email, secret } = await takeInWithSecondFactor()
    const browser = newBrowser()
    expect(await enter(browser, email)).toEqual({ kind: 'second-factor' })
    expect(await findViewer(browser.headers())).toBeUndefined()
    expect(await say(browser, showCode(secret))).toEqual({ kind: 'signed-in' })
    expect(await findViewer(browser.headers())).toMatchObject({ email, hasSecondFactor: true })
  })

  it('takes a code as the authenticator shows it, in two groups', async () => {
    const { email, secret } = await takeInWithSecondFactor()
    const browser = newBrowser()
    await enter(browser, email)
    expect(await say(browser, showCode(secret).replace(/^.../, '$& '))).toEqual({ kind: 'signed-in' })
  })

  it('takes no code twice, and the next one without the password again', async () => {
    const { email, secret } = await takeInWithSecondFactor()
    const [first, second] = [newBrowser(), newBrowser()]
    for (const browser of [first, second]) await enter(browser, email)
    const code = showCode(secret)
    expect(await say(first, code)).toEqual({ kind: 'signed-in' })
    expect(await say(second, code)).toEqual({ kind: 'refused', reason: 'code-used' })
    expect(await findViewer(second.headers())).toBeUndefined()
    expect(await say(second, showCode(secret, 1))).toEqual({ kind: 'signed-in' })
  })

  it('lets one of two in who say the same code at the same moment', async () => {
    const { email, secret } = await takeInWithSecondFactor()
    const browsers = [newBrowser(), newBrowser()]
    for (const browser of browsers) await enter(browser, email)
    const code = showCode(secret)
    const outcomes = await Promise.all(browsers.map((browser) => say(browser, code)))
    expect(outcomes.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1)
    expect(outcomes).toContainEqual({ kind: 'refused', reason: 'code-used' })
  })

  it('takes the code that set it up for nothing else', async () => {
    const user = await takeIn()
    const browser = newBrowser()
    await enter(browser, user.email)
    const viewer = await getViewer(browser)
    const { outcome } = await offerSecondFactor(browser.headers(), viewer, password)
    if (outcome.kind !== 'done') throw new Error(outcome.reason)
    const code = showCode(outcome.secret)
    await confirmSecondFactor(browser.headers(), viewer, code)
    const other = newBrowser()
    await enter(other, user.email)
    expect(await say(other, code)).toEqual({ kind: 'refused', reason: 'code-used' })
  })

  it('begins again after five wrong codes', async () => {
    const { email, secret } = await takeInWithSecondFactor()
    const browser = newBrowser()
    await enter(browser, email)
    const wrong = showCode(secret, 40)
    for (let count = 0; count < 5; count++) expect(await say(browser, wrong)).toMatchObject({ reason: 'wrong-code' })
    expect(await say(browser, showCode(secret))).toEqual({ kind: 'refused', reason: 'begin-again' })
  })

  it('is locked for a while after ten wrong codes in a row, wherever they come from', async () => {
    const { email, secret } = await takeInWithSecondFactor()
    for (let round = 0; round < 2; round++) {
      const browser = newBrowser()
      await enter(browser, email)
      for (let count = 0; count < 5; count++) await say(browser, showCode(secret, 40))
    }
    const browser = newBrowser()
    await enter(browser, email)
    expect(await say(browser, showCode(secret))).toEqual({ kind: 'refused', reason: 'second-factor-locked' })
  })

  it('wants the password first', async () => {
    const { secret } = await takeInWithSecondFactor()
    expect(await say(newBrowser(), showCode(secret))).toEqual({ kind: 'refused', reason: 'begin-again' })
  })
})

describe('recovery codes', () => {
  it('work once each', async () => {
    const { email, recoveryCodes } = await takeInWithSecondFactor()
    const [code = ''] = recoveryCodes
    const [first, second] = [newBrowser(), newBrowser()]
    for (const browser of [first, second]) await enter(browser, email)
    expect(await say(first, ` ${code} `)).toEqual({ kind: 'signed-in' })
    expect(await say(second, code)).toEqual({ kind: 'refused', reason: 'wrong-code' })
  })

  it('are good for nothing once there are new ones', async () => {
    const { email, recoveryCodes, browser } = await takeInWithSecondFactor()
    const renewed = await renewRecoveryCodes(browser.headers(), await getViewer(browser), password)
    if (renewed.outcome.kind !== 'done') throw new Error(renewed.outcome.reason)
    const other = newBrowser()
    await enter(other, email)
    expect(await say(other, recoveryCodes[0] ?? '')).toMatchObject({ reason: 'wrong-code' })
    expect(await say(other, renewed.outcome.recoveryCodes[0] ?? '')).toEqual({ kind: 'signed-in' })
  })
})

describe('taking it away', () => {
  it('wants the password', async () => {
    const { email, browser } = await takeInWithSecondFactor()
    const viewer = await getViewer(browser)
    const wrong = await removeOwnSecondFactor(browser.headers(), viewer, 'something else')
    expect(wrong.outcome).toMatchObject({ reason: 'wrong-password' })
    const right = await removeOwnSecondFactor(browser.headers(), viewer, password)
    browser.keep(right.cookies)
    expect((await getViewer(browser)).hasSecondFactor).toBe(false)
    expect(await enter(newBrowser(), email)).toEqual({ kind: 'signed-in' })
  })

  it('is what a reset does only when it is said', async () => {
    const { id } = await takeInWithSecondFactor()
    await resetUser(systemCli, { userId: id })
    expect(await reading().user.findUniqueOrThrow({ where: { id } })).toMatchObject({ twoFactorEnabled: true })
    await resetUser(systemCli, { userId: id, removeSecondFactor: true })
    expect(await reading().user.findUniqueOrThrow({ where: { id } })).toMatchObject({ twoFactorEnabled: false })
    expect(await reading().twoFactor.count({ where: { userId: id } })).toBe(0)
  })
})
