// Using a link that works once: the first account is opened, an invitation accepted, a forgotten password replaced. The
// link is the permission; afterwards the person signs in like everybody else.
import { hashPassword } from 'better-auth/crypto'
import { z } from 'zod'
import { recordAudit } from '#data/audit.ts'
import { reading } from '#data/connection/connections.ts'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { findLink, markLinkUsed, removeLinks, type StoredLink } from '#data/one-time-links.ts'
import { endSessions } from '#data/sessions.ts'
import { countUsers, getUser, insertUser, putPassword, type User, updateUser } from '#data/users.ts'
import { cleanText } from '#domain/clean-text.ts'
import { judgeLink, type LinkPurpose, type LinkState } from '#domain/one-time-link.ts'
import { findPasswordProblem, normalPassword, type PasswordProblem } from '#domain/password.ts'
import { actorName } from '#domain/roles.ts'
import { locales } from '#i18n/locales.ts'
import { now } from '#platform/clock.ts'

/** `unknown`: mistyped, or replaced by a newer one. */
export type BadLink = Exclude<LinkState, 'good'> | 'unknown'

export type LinkDescription =
  | { readonly kind: 'bad'; readonly state: BadLink }
  /** The user's own; absent for the first account. */
  | ({ readonly kind: 'good'; readonly purpose: LinkPurpose } & Partial<Pick<User, 'name' | 'email' | 'locale'>>)

const nameField = z.string().transform(cleanText).pipe(z.string().min(1).max(100))
const passwordField = z.string().max(1000)
const emailField = z
  .string()
  .transform((value) => cleanText(value).toLowerCase())
  .pipe(z.email().max(200))

export const firstAccountForm = z.object({
  name: nameField,
  email: emailField,
  password: passwordField,
  locale: z.enum(locales),
})

/** What somebody types who is known already. */
export const linkForm = firstAccountForm.omit({ email: true })

export type LinkInput = z.input<typeof linkForm> & { readonly email?: string }

export type LinkOutcome =
  | { readonly kind: 'done'; readonly email: string }
  | { readonly kind: 'bad'; readonly state: BadLink }
  /** By the name of the field. */
  | { readonly kind: 'malformed'; readonly problems: LinkProblems }

export type LinkProblems = Partial<{ name: 'missing'; email: 'missing'; password: PasswordProblem }>

/** What a link is for, before it is used: for the page behind it. */
export async function describeLink(token: string): Promise<LinkDescription> {
  const link = await findGoodLink(reading(), token)
  if (typeof link === 'string') return { kind: 'bad', state: link }
  if (link.userId === undefined) return { kind: 'good', purpose: link.purpose }
  const { name, email, locale } = await getUser(reading(), link.userId)
  return { kind: 'good', purpose: link.purpose, name, email, locale }
}

/** Uses a link up. Of two uses at once one gets `done`. */
export async function redeemLink(token: string, input: LinkInput): Promise<LinkOutcome> {
  const description = await describeLink(token)
  if (description.kind === 'bad') return description
  const form = readForm(description, input)
  if (form.kind === 'malformed') return form
  const { password, ...account } = form.account
  const hash = await hashPassword(normalPassword(password))
  return inWriteTransaction({ noun: 'accounts' }, async (tx) => {
    const link = await findGoodLink(tx, token)
    if (typeof link === 'string') return { kind: 'bad', state: link } as const
    await openAccount(tx, link, account, hash)
    return { kind: 'done', email: account.email } as const
  })
}

type Account = z.output<typeof firstAccountForm>

async function openAccount(tx: WriteTransaction, link: StoredLink, account: Omit<Account, 'password'>, hash: string) {
  const at = now()
  const { name, locale } = account
  const userId = link.userId ?? (await insertUser(tx, { ...account, role: 'chief' }, at))
  await updateUser(tx, userId, { name, locale })
  await putPassword(tx, userId, hash)
  await endSessions(tx, userId)
  await markLinkUsed(tx, link.id, userId, at)
  await removeLinks(tx, userId)
  const actor = actorName({ kind: 'user', id: userId, role: 'chief' })
  const after = { purpose: link.purpose, name, locale }
  await recordAudit(tx, { actor, command: 'redeem-link', subject: `user:${userId}`, after, at })
}

async function findGoodLink(db: WriteTransaction, token: string): Promise<StoredLink | BadLink> {
  const link = /^[\w-]{43}$/.test(token) ? await findLink(db, token) : undefined
  if (link === undefined) return 'unknown'
  const state = judgeLink(link, now())
  if (state !== 'good') return state
  // Whoever was first has opened the first account; another one is by invitation.
  if (link.purpose === 'setup' && (await countUsers(db)) > 0) return 'used'
  return link
}

type ReadForm =
  | { readonly kind: 'malformed'; readonly problems: LinkProblems }
  | { readonly kind: 'good'; readonly account: Account }

function readForm({ email }: { readonly email?: string }, input: LinkInput): ReadForm {
  const parsed = firstAccountForm.safeParse({ ...input, email: email ?? input.email ?? '' })
  const passwordProblem = findPasswordProblem(input.password, [input.name, email ?? input.email ?? ''])
  if (parsed.success && passwordProblem === undefined) return { kind: 'good', account: parsed.data }
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]))
  if (wrong.has('locale')) throw parsed.error
  return {
    kind: 'malformed',
    problems: {
      ...(wrong.has('name') && { name: 'missing' }),
      ...(wrong.has('email') && { email: 'missing' }),
      ...(passwordProblem !== undefined && { password: passwordProblem }),
    },
  }
}
