// Users: who works in the newsroom. What they sign in with is the sign-in library's, kept in the tables beside them.
import { isRole, type Role } from '#domain/roles.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { found } from './record-missing.ts'

export type User = {
  readonly id: string
  readonly name: string
  /** Small letters. */
  readonly email: string
  readonly role: Role
  /** The language of the newsroom's screens. */
  readonly locale: Locale
  readonly hasSecondFactor: boolean
  /** Absent: the user is active. */
  readonly deactivatedAt: Date | undefined
  /** Whether the user has chosen a password, and so has used the link of the invitation. */
  readonly hasPassword: boolean
  readonly createdAt: Date
}

const credential = 'credential'
const withPassword = { accounts: { where: { providerId: credential }, select: { password: true } } } as const

export async function getUser(db: WriteTransaction, id: string): Promise<User> {
  return userOf(found(await db.user.findUnique({ where: { id }, include: withPassword }), 'user', id))
}

export async function findUserByEmail(db: WriteTransaction, email: string): Promise<User | undefined> {
  const row = await db.user.findUnique({ where: { email: email.toLowerCase() }, include: withPassword })
  return row ? userOf(row) : undefined
}

/** Everybody, in the order in which they came. */
export async function listUsers(db: WriteTransaction): Promise<User[]> {
  const rows = await db.user.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: withPassword })
  return rows.map(userOf)
}

export async function countUsers(db: WriteTransaction): Promise<number> {
  return await db.user.count()
}

/** Chiefs who can sign in: active, with a password of their own. */
export async function listActiveChiefIds(db: WriteTransaction): Promise<string[]> {
  const rows = await db.user.findMany({
    where: {
      role: 'chief' satisfies Role,
      deactivatedAt: null,
      accounts: { some: { providerId: credential, password: { not: null } } },
    },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export type NewUser = Pick<User, 'name' | 'email' | 'role' | 'locale'>

/** Stores a new user, who has no password yet, and answers the id. */
export async function insertUser(tx: WriteTransaction, user: NewUser, at: Date): Promise<string> {
  const data = { ...user, email: user.email.toLowerCase(), createdAt: at }
  const { id } = await tx.user.create({ data, select: { id: true } })
  return id
}

export type UserChange = Partial<Pick<User, 'name' | 'role' | 'locale'>> & { readonly deactivatedAt?: Date | null }

export async function updateUser(tx: WriteTransaction, id: string, change: UserChange): Promise<void> {
  await tx.user.update({ where: { id }, data: change, select: { id: true } })
}

/** Stores the password that the user signs in with, over the one before. `hash` is what the sign-in library made. */
export async function putPassword(tx: WriteTransaction, userId: string, hash: string): Promise<void> {
  const where = { userId, providerId: credential }
  const { count } = await tx.account.updateMany({ where, data: { password: hash } })
  if (count === 0) await tx.account.create({ data: { ...where, accountId: userId, password: hash } })
}

/** Leaves the user without a password: only a link lets them in. */
export async function forgetPassword(tx: WriteTransaction, userId: string): Promise<void> {
  await tx.account.updateMany({ where: { userId, providerId: credential }, data: { password: null } })
}

/** Takes the second factor away: from now on the password is enough. */
export async function removeSecondFactor(tx: WriteTransaction, userId: string): Promise<void> {
  await tx.twoFactor.deleteMany({ where: { userId } })
  await tx.usedCode.deleteMany({ where: { userId } })
  await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false }, select: { id: true } })
}

type UserRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly locale: string
  readonly twoFactorEnabled: boolean | null
  readonly deactivatedAt: Date | null
  readonly createdAt: Date
  readonly accounts: readonly { readonly password: string | null }[]
}

function userOf(row: UserRow): User {
  if (!isRole(row.role)) throw new Error(`user ${row.id}: "${row.role}" is no role`)
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    locale: asLocale(row.locale),
    hasSecondFactor: row.twoFactorEnabled === true,
    deactivatedAt: row.deactivatedAt ?? undefined,
    hasPassword: row.accounts.some(({ password }) => password !== null),
    createdAt: row.createdAt,
  }
}
