// Links that let somebody in once, on both engines.
import { describe, expect, it, vi } from 'vitest'
import { listAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { activateUser } from '#newsroom/commands/activate-user.ts'
import { deactivateUser } from '#newsroom/commands/deactivate-user.ts'
import { inviteUser } from '#newsroom/commands/invite-user.ts'
import { openSetUp } from '#newsroom/commands/open-set-up.ts'
import { resetUser } from '#newsroom/commands/reset-user.ts'
import { setUpTestClock } from '#newsroom/testing/test-clock.ts'
import { systemCli } from './actor.ts'
import { describeLink, redeemLink } from './redeem-link.ts'
import { signIn } from './sign-in.ts'
import { openBrowser, password, tokenOf } from './testing/browser.ts'

const clock = setUpTestClock()
setUpFreshDatabase()
// Passwords are slow on purpose.
vi.setConfig({ testTimeout: 90_000 })

const hour = 3_600_000
const input = { name: 'Олена Коваль', email: 'olena@news.example', password, locale: 'uk' } as const

/** The first tests are about a newsroom that nobody has an account in: the order matters. */
describe('the first account', () => {
  async function makeSetUp(): Promise<string> {
    return tokenOf((await openSetUp(systemCli))?.path ?? '')
  }

  it('has a link that is good for an hour and dies with the next', async () => {
    const first = await makeSetUp()
    expect(await describeLink(first)).toEqual({ kind: 'good', purpose: 'setup' })
    clock.setAhead(hour + 1000)
    expect(await describeLink(first)).toEqual({ kind: 'bad', state: 'expired' })
    expect(await redeemLink(first, input)).toEqual({ kind: 'bad', state: 'expired' })
    clock.setAhead(0)
    await makeSetUp()
    expect(await describeLink(first)).toEqual({ kind: 'bad', state: 'unknown' })
  })

  it('keeps only the hash of the link', async () => {
    const token = await makeSetUp()
    const stored = await reading().oneTimeLink.findMany()
    expect(JSON.stringify([stored, await listAudit(reading(), 'site')])).not.toContain(token)
  })

  it('refuses what does not fit, and the link stays good', async () => {
    const token = await makeSetUp()
    expect(await redeemLink(token, { ...input, name: ' ', email: 'olena', password: 'short' })).toEqual({
      ...{ kind: 'malformed', problems: { name: 'missing', email: 'missing', password: 'too-short' } },
    })
    expect(await redeemLink(token, { ...input, password: 'Олена Коваль 1' })).toEqual({
      ...{ kind: 'malformed', problems: { password: 'about-you' } },
    })
    expect(await reading().user.count()).toBe(0)
    expect(await describeLink(token)).toMatchObject({ kind: 'good' })
  })

  it('is opened once, by one of two who try at the same moment, and is a chief', async () => {
    const token = await makeSetUp()
    const tries = ['olena@news.example', 'Petro@news.example'].map((email) => redeemLink(token, { ...input, email }))
    const kinds = (await Promise.all(tries)).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['bad', 'done'])
    const [user] = await reading().user.findMany()
    expect(user).toMatchObject({ name: 'Олена Коваль', role: 'chief', locale: 'uk' })
    expect(await reading().user.count()).toBe(1)
    expect(await describeLink(token)).toEqual({ kind: 'bad', state: 'used' })
    const { outcome } = await signIn(openBrowser().headers(), { email: user?.email ?? '', password })
    expect(outcome).toEqual({ kind: 'signed-in' })
  })

  it('has no link any more once there is an account', async () => {
    expect(await openSetUp(systemCli)).toBeUndefined()
    const token = 'a'.repeat(43)
    const link = { purpose: 'setup', tokenHash: 'unused', createdAt: new Date(), expiresAt: clock.at(hour) }
    await inWriteTransaction({ noun: 'accounts' }, (tx) => tx.oneTimeLink.create({ data: link }))
    expect(await redeemLink(token, input)).toEqual({ kind: 'bad', state: 'unknown' })
  })
})

describe('an invitation', () => {
  it('gives the role that was decided, not one that is asked for', async () => {
    const letter = await inviteUser(systemCli, {
      email: 'Ivan@News.example',
      name: 'Іван',
      role: 'editor',
      locale: 'en',
    })
    const token = tokenOf(letter.path)
    expect(letter.expiresAt.getTime() - Date.now()).toBeGreaterThan(6.9 * 24 * hour)
    expect(await describeLink(token)).toEqual({
      ...{ kind: 'good', purpose: 'invite', name: 'Іван', email: 'ivan@news.example', locale: 'en' },
    })
    const asked = { ...input, name: 'Іван Ткач', email: 'other@news.example', role: 'chief' }
    expect(await redeemLink(token, { ...asked, locale: 'ru' })).toEqual({ kind: 'done', email: 'ivan@news.example' })
    const user = await reading().user.findUniqueOrThrow({ where: { id: letter.userId } })
    expect(user).toMatchObject({ role: 'editor', name: 'Іван Ткач', email: 'ivan@news.example', locale: 'ru' })
    expect(await redeemLink(token, input)).toEqual({ kind: 'bad', state: 'used' })
    expect(await listAudit(reading(), `user:${letter.userId}`)).toMatchObject([
      { actor: `user:${letter.userId}`, command: 'redeem-link' },
      { actor: 'system:cli', command: 'invite-user' },
    ])
  })

  it('can be made anew, and the first link dies', async () => {
    const letter = await inviteUser(systemCli, { email: 'maria@news.example', name: 'Марія', role: 'reporter' })
    const again = await resetUser(systemCli, { userId: letter.userId })
    expect(await describeLink(tokenOf(letter.path))).toEqual({ kind: 'bad', state: 'unknown' })
    expect(await describeLink(tokenOf(again.path))).toMatchObject({ kind: 'good', purpose: 'invite' })
  })

  it('is for one address once', async () => {
    const invitation = { email: 'taken@news.example', name: 'Хтось', role: 'reporter' } as const
    await inviteUser(systemCli, invitation)
    await expect(inviteUser(systemCli, { ...invitation, email: 'TAKEN@news.example' })).rejects.toMatchObject({
      ...{ name: 'EmailTaken', email: 'taken@news.example' },
    })
  })

  it('is taken back from a user who is deactivated', async () => {
    const letter = await inviteUser(systemCli, { email: 'gone@news.example', name: 'Хтось', role: 'reporter' })
    await deactivateUser(systemCli, { userId: letter.userId })
    expect(await describeLink(tokenOf(letter.path))).toEqual({ kind: 'bad', state: 'unknown' })
    await expect(resetUser(systemCli, { userId: letter.userId })).rejects.toMatchObject({ name: 'UserDeactivated' })
    await activateUser(systemCli, { userId: letter.userId })
    await resetUser(systemCli, { userId: letter.userId })
  })
})

describe('a reset', () => {
  it('replaces the password and ends what was begun with the old one', async () => {
    const letter = await inviteUser(systemCli, { email: 'reset@news.example', name: 'Тарас', role: 'reporter' })
    await redeemLink(tokenOf(letter.path), input)
    const browser = openBrowser({ address: '198.51.100.9' })
    const enter = (word: string) => signIn(browser.headers(), { email: 'reset@news.example', password: word })
    expect((await enter(password)).outcome).toEqual({ kind: 'signed-in' })
    const { path } = await resetUser(systemCli, { userId: letter.userId })
    expect(await describeLink(tokenOf(path))).toMatchObject({ purpose: 'reset', email: 'reset@news.example' })
    const next = 'зелений чай у горнятку'
    expect(await redeemLink(tokenOf(path), { ...input, password: next })).toMatchObject({ kind: 'done' })
    expect((await enter(password)).outcome).toMatchObject({ reason: 'wrong-password' })
    expect((await enter(next)).outcome).toEqual({ kind: 'signed-in' })
  })
})

it.each(['', 'x', '../../etc', 'я'.repeat(43), 'a'.repeat(5000)])('nothing is behind "%s"', async (token) => {
  expect(await describeLink(token)).toEqual({ kind: 'bad', state: 'unknown' })
})
