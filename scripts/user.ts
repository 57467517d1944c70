// npm run user -- setup | list | add | role | reset | deactivate | activate: the people of the newsroom, for whoever
// runs the machine. What has to be secret is printed once and kept nowhere.
import { parseArgs } from 'node:util'
import { systemCli } from '#accounts/actor.ts'
import { closeConnections } from '#data/connection/connections.ts'
import { isRole, type Role, roles } from '#domain/roles.ts'
import { isLocale, type Locale, locales, siteTimeZone } from '#i18n/locales.ts'
import { activateUser } from '#newsroom/commands/activate-user.ts'
import { changeRole } from '#newsroom/commands/change-role.ts'
import { deactivateUser } from '#newsroom/commands/deactivate-user.ts'
import { inviteUser } from '#newsroom/commands/invite-user.ts'
import { openSetUp, type SetUpLetter } from '#newsroom/commands/open-set-up.ts'
import { resetUser } from '#newsroom/commands/reset-user.ts'
import { listNewsroomUsers, type User } from '#newsroom/queries/list-newsroom-users.ts'
import { isRefusal } from '#newsroom/refusals.ts'
import { CommandError, explainingErrors } from './explain-command-error.ts'
import { findSiteUrl } from './find-site-url.ts'
import { isStartedAs } from './is-started-as.ts'

const usage = `npm run user -- setup                         prints the link for the first account, while there is none
npm run user -- list                          who works here
npm run user -- add <e-mail> --name <name>    invites somebody: prints a link, good for seven days
    --role ${roles.join('|')}   reporter when it is not given
    --language ${locales.join('|')}              of their screens; ${locales[0]} when it is not given
npm run user -- role <e-mail> <role>          gives another role
npm run user -- reset <e-mail>                ends all sessions, forgets the password: prints a link, good for a day
    --second-factor                           forgets the second factor too
npm run user -- deactivate <e-mail>           lets somebody in no more, at once
npm run user -- activate <e-mail>             lets them in again`

const options = {
  name: { type: 'string' },
  role: { type: 'string' },
  language: { type: 'string' },
  'second-factor': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

type Arguments = ReturnType<typeof readArguments>
type Values = Arguments['values']

/** 2026-11-26 16:04 */
const clockTime = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: siteTimeZone })

/** What each word does, and which options it takes. */
const words: Readonly<Record<string, { takes: readonly (keyof Values)[]; run: (given: Arguments) => Promise<void> }>> =
  {
    setup: { takes: [], run: setUp },
    list: { takes: [], run: list },
    add: { takes: ['name', 'role', 'language'], run: add },
    role: { takes: [], run: giveRole },
    reset: { takes: ['second-factor'], run: reset },
    deactivate: { takes: [], run: deactivate },
    activate: { takes: [], run: activate },
  }

/** What the command does with the words after it. What went wrong is told in a line, and in the status of the process. */
export async function runUser(given: readonly string[]): Promise<void> {
  await explainingErrors(async () => run(readArguments(given)))
}

async function run(given: Arguments): Promise<void> {
  const [word = ''] = given.positionals
  if (given.values.help) return say(usage)
  const known = Object.hasOwn(words, word) ? words[word] : undefined
  if (known === undefined) {
    process.stderr.write(`${usage}\n`)
    process.exitCode = 2
    return
  }
  for (const [name, value] of Object.entries(given.values) as [keyof Values, string | boolean | undefined][]) {
    if (value && !known.takes.includes(name)) throw new CommandError(`--${name} means nothing to "${word}"`)
  }
  await known.run(given)
}

async function setUp({ positionals }: Arguments): Promise<void> {
  expectWords(positionals, 1)
  const letter = await openSetUp(systemCli)
  if (letter === undefined) {
    throw new CommandError('There is an account already: "npm run user -- list" shows it, "reset <e-mail>" lets it in')
  }
  await sayLink('Open the first account at', letter)
  say('An earlier link is good for nothing any more.')
}

async function list({ positionals }: Arguments): Promise<void> {
  expectWords(positionals, 1)
  const users = await listNewsroomUsers(systemCli)
  if (users.length === 0) return say('Nobody yet: "npm run user -- setup" prints the link for the first account')
  for (const user of users) say([user.email, user.role, user.name, ...notesOn(user)].join('  '))
}

function notesOn({ deactivatedAt, hasPassword, hasSecondFactor }: User): string[] {
  if (deactivatedAt !== undefined) return ['(deactivated)']
  if (!hasPassword) return ['(has not used the link yet)']
  return hasSecondFactor ? ['(second factor)'] : []
}

async function add({ positionals, values }: Arguments): Promise<void> {
  const [, email = ''] = expectWords(positionals, 2)
  if (!values.name) throw new CommandError('Say whom: npm run user -- add <e-mail> --name "Name Surname"')
  const role = values.role === undefined ? 'reporter' : readRole(values.role)
  const locale = values.language === undefined ? locales[0] : readLocale(values.language)
  const letter = await inviteUser(systemCli, { email, name: values.name, role, locale }).catch((error: unknown) => {
    throw isMalformedEmail(error) ? new CommandError(`"${email}" is no e-mail address`) : error
  })
  await sayLink(`Give this link to ${values.name}:`, letter)
}

function isMalformedEmail(error: unknown): boolean {
  return isRefusal(error) && error.name === 'NotWellFormed' && error.issues.some(({ path }) => path === 'email')
}

async function giveRole({ positionals }: Arguments): Promise<void> {
  const [, email = '', role = ''] = expectWords(positionals, 3)
  const user = await getUserNamed(email)
  await changeRole(systemCli, { userId: user.id, role: readRole(role) })
  say(`${user.email} is ${role}`)
}

async function reset({ positionals, values }: Arguments): Promise<void> {
  const user = await getUserNamed(expectWords(positionals, 2)[1] ?? '')
  const removeSecondFactor = values['second-factor']
  const letter = await resetUser(systemCli, { userId: user.id, removeSecondFactor })
  if (user.hasSecondFactor && !removeSecondFactor) say('The second factor stays; --second-factor forgets it too.')
  await sayLink(`Give this link to ${user.name}:`, letter)
}

async function deactivate({ positionals }: Arguments): Promise<void> {
  const user = await getUserNamed(expectWords(positionals, 2)[1] ?? '')
  await deactivateUser(systemCli, { userId: user.id })
  say(`${user.email} is let in no more`)
}

async function activate({ positionals }: Arguments): Promise<void> {
  const user = await getUserNamed(expectWords(positionals, 2)[1] ?? '')
  await activateUser(systemCli, { userId: user.id })
  say(`${user.email} may sign in again`)
}

async function getUserNamed(email: string): Promise<User> {
  const user = (await listNewsroomUsers(systemCli)).find((one) => one.email === email.trim().toLowerCase())
  if (user === undefined) throw new CommandError(`There is no user ${email}: see npm run user -- list`)
  return user
}

function readArguments(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true })
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('. ') : []
    throw new CommandError(`${reason ?? 'The options are wrong'}: see npm run user -- --help`)
  }
}

function expectWords(positionals: readonly string[], count: number): readonly string[] {
  if (positionals.length === count) return positionals
  throw new CommandError(`"${positionals[0]}" takes ${count - 1} words after it: see npm run user -- --help`)
}

function readRole(value: string): Role {
  if (isRole(value)) return value
  throw new CommandError(`"${value}" is no role: write ${roles.join(', ')}`)
}

function readLocale(value: string): Locale {
  if (isLocale(value)) return value
  throw new CommandError(`"${value}" is no language: write ${locales.join(', ')}`)
}

async function sayLink(line: string, { path, expiresAt }: SetUpLetter): Promise<void> {
  say(line)
  say(`  ${(await findSiteUrl()) + path}`)
  say(`It works once, until ${clockTime.format(expiresAt)} (${siteTimeZone}).`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (isStartedAs(import.meta.url)) {
  try {
    await runUser(process.argv.slice(2))
  } finally {
    await closeConnections()
  }
}
