// The newsroom never loses its last chief, on both engines; also when two leave at the same moment.
import { beforeEach, describe, expect, it } from 'vitest'
import { systemCli } from '#accounts/actor.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { setUpFreshDatabase } from '#data/testing/fresh-database.ts'
import { insertUser, listActiveChiefIds, putPassword } from '#data/users.ts'
import type { Role } from '#domain/roles.ts'
import { activateUser } from './activate-user.ts'
import { changeRole } from './change-role.ts'
import { deactivateUser } from './deactivate-user.ts'
import { inviteUser } from './invite-user.ts'
import { saveOwnAccount } from './save-own-account.ts'

setUpFreshDatabase()

let users = 0

async function takeIn(role: Role): Promise<string> {
  users += 1
  const user = { email: `user${users}@news.example`, name: 'Хтось', role, locale: 'uk' } as const
  return inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    const id = await insertUser(tx, user, new Date())
    await putPassword(tx, id, 'a hash')
    return id
  })
}

const lastChief = { name: 'LastChief' }

describe('the last chief', () => {
  let chief: string

  beforeEach(async () => {
    await inWriteTransaction({ noun: 'accounts' }, (tx) => tx.user.deleteMany())
    chief = await takeIn('chief')
  })

  it('can be neither demoted nor deactivated, whoever wants it', async () => {
    const self = { kind: 'user', id: chief, role: 'chief' } as const
    for (const actor of [systemCli, self]) {
      await expect(changeRole(actor, { userId: chief, role: 'editor' })).rejects.toMatchObject(lastChief)
      await expect(deactivateUser(actor, { userId: chief })).rejects.toMatchObject(lastChief)
    }
    expect(await listActiveChiefIds(reading())).toEqual([chief])
  })

  it('may go when there is another who can sign in', async () => {
    const other = await takeIn('chief')
    await changeRole(systemCli, { userId: chief, role: 'reporter' })
    expect(await listActiveChiefIds(reading())).toEqual([other])
  })

  it('may not go when the other is only invited, or deactivated', async () => {
    await inviteUser(systemCli, { email: 'invited@news.example', name: 'Хтось', role: 'chief' })
    const other = await takeIn('chief')
    await deactivateUser(systemCli, { userId: other })
    await expect(deactivateUser(systemCli, { userId: chief })).rejects.toMatchObject(lastChief)
    await activateUser(systemCli, { userId: other })
    await deactivateUser(systemCli, { userId: chief })
  })

  it('is one of two who leave at the same moment', async () => {
    const other = await takeIn('chief')
    const outcomes = await Promise.allSettled([
      changeRole(systemCli, { userId: chief, role: 'editor' }),
      deactivateUser(systemCli, { userId: other }),
    ])
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(await listActiveChiefIds(reading())).toHaveLength(1)
  })
})

it('nobody saves the account of somebody else', async () => {
  const [mine, theirs] = [await takeIn('reporter'), await takeIn('reporter')]
  await saveOwnAccount({ kind: 'user', id: mine, role: 'reporter' }, { name: ' Нове  ім’я ', locale: 'en' })
  const rows = await reading().user.findMany({
    where: { id: { in: [mine, theirs] } },
    select: { id: true, name: true },
  })
  expect(rows).toContainEqual({ id: mine, name: 'Нове ім’я' })
  expect(rows).toContainEqual({ id: theirs, name: 'Хтось' })
})
