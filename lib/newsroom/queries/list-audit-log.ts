// The audit log: who did what to what, newest first; what belongs together in one line.
import { type AuditSearch, type LoggedEntry, listAuditEntries } from '#data/audit-log.ts'
import { reading } from '#data/connection/connections.ts'
import { listUsers } from '#data/users.ts'
import { foldEntries } from '#domain/fold-entries.ts'
import type { Actor } from '#domain/roles.ts'
import { parseWallTime, startOfDay } from '#domain/zoned-time.ts'
import { isLocale, type Locale, locales, siteTimeZone } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { viewActor } from '#newsroom/view/actor-view.ts'
import { isSummable, readAuditFacts, readAuditName, sumFacts } from '#newsroom/view/audit-facts.ts'
import {
  type AuditAddress,
  type AuditEntryView,
  type AuditFact,
  type AuditLine,
  type AuditSubject,
  type AuditView,
  auditNouns,
} from '#newsroom/view/audit-view.ts'
import { now } from '#platform/clock.ts'

type Names = {
  readonly screenLocale: Locale
  readonly users: ReadonlyMap<string, string>
  /** By number and language: `12/uk`. */
  readonly headlines: ReadonlyMap<string, string>
}

/** `screenLocale` is the language of the screen, for the names of things. Throws NotPermitted. */
export async function listAuditLog(actor: Actor, address: AuditAddress, screenLocale: Locale): Promise<AuditView> {
  authorise(actor, 'see-audit')
  const [{ entries, hasOlder }, users] = await Promise.all([listAuditEntries(searchOf(address)), listUsers(reading())])
  const names: Names = {
    screenLocale,
    users: new Map(users.map((user) => [`user:${user.id}`, user.name])),
    headlines: await findHeadlines(entries),
  }
  return {
    address,
    lines: foldEntries(entries.map((entry) => withFacts(entry))).map((line) => viewLine(line, names)),
    hasOlder,
    people: users.map((user) => ({ actor: `user:${user.id}`, name: user.name })),
    now: now().toISOString(),
  }
}

function searchOf({ by, command, articleNumber, from, to, page }: AuditAddress): AuditSearch {
  return { actor: by, command, articleNumber, page, from: beginOf(from, 0), until: beginOf(to, 1) }
}

/** The beginning of a day in Kyiv, or of the one after it. */
function beginOf(day: string | undefined, later: 0 | 1): Date | undefined {
  const midnight = day === undefined ? undefined : parseWallTime(`${day}T00:00`)
  return midnight === undefined ? undefined : startOfDay(midnight + later * 86_400_000, siteTimeZone)
}

async function findHeadlines(entries: readonly LoggedEntry[]): Promise<Map<string, string>> {
  const numbers = new Set(entries.flatMap(({ subject }) => articleOf(subject)?.number ?? []))
  if (numbers.size === 0) return new Map()
  const rows = await reading().articleText.findMany({
    where: { articleNumber: { in: [...numbers] } },
    select: { articleNumber: true, locale: true, headline: true },
  })
  return new Map(rows.map((row) => [`${row.articleNumber}/${row.locale}`, row.headline]))
}

function articleOf(subject: string): { number: number; locale: Locale | undefined } | undefined {
  const [, digits, locale] = /^article:(\d+)(?:\/(\w+))?$/.exec(subject) ?? []
  return digits === undefined ? undefined : { number: Number(digits), locale: isLocale(locale) ? locale : undefined }
}

type EntryWithFacts = LoggedEntry & { readonly facts: readonly AuditFact[]; readonly standsAlone: boolean }

function withFacts(entry: LoggedEntry): EntryWithFacts {
  const facts = readAuditFacts(entry.before, entry.after)
  return { ...entry, facts, standsAlone: !facts.every(isSummable) }
}

function viewLine(line: readonly EntryWithFacts[], names: Names): AuditLine {
  const [newest] = line
  if (!newest) throw new Error('A line of the log without an entry')
  const { actor, command } = newest
  return {
    ...viewEntry(newest, names),
    ...{ command, by: viewActor(actor, names.users) },
    facts: sumFacts(line.flatMap((entry) => entry.facts)),
    ...(line.length > 1 && { entries: line.map((entry) => viewEntry(entry, names)) }),
  }
}

function viewEntry(entry: EntryWithFacts, names: Names): AuditEntryView {
  return { id: entry.id, at: entry.at.toISOString(), subject: viewSubject(entry, names), facts: entry.facts }
}

function viewSubject({ subject, after }: LoggedEntry, names: Names): AuditSubject {
  const article = articleOf(subject)
  if (article) return viewArticle(article.number, article.locale, names)
  const [kind = '', id = ''] = subject.split(':')
  const noun = auditNouns.find((one) => one === kind) ?? 'site'
  const label = noun === 'user' ? names.users.get(subject) : readAuditName(after, names.screenLocale)
  return {
    noun,
    ...(label !== undefined && { label }),
    ...(noun === 'story' && /^\d+$/.test(id) && { number: Number(id) }),
  }
}

function viewArticle(number: number, locale: Locale | undefined, { headlines, screenLocale }: Names): AuditSubject {
  const shown = [locale, screenLocale, ...locales].find((one) => one && headlines.has(`${number}/${one}`))
  const label = shown && headlines.get(`${number}/${shown}`)
  return {
    ...{ noun: 'article', number },
    ...(label && { label }),
    ...(locale && { locale }),
    // An article that has gone (the demonstration edition) has no screen to open.
    ...(shown && { href: `/admin/articles/${number}/${locale ?? shown}` }),
  }
}
