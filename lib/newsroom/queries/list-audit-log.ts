// The audit log: who did what to what, newest first.
import { type AuditSearch, type LoggedEntry, listAuditEntries } from '#data/audit-log.ts'
import { reading } from '#data/connection/connections.ts'
import { listUsers } from '#data/users.ts'
import type { Actor } from '#domain/roles.ts'
import { parseWallTime, startOfDay } from '#domain/zoned-time.ts'
import { isLocale, type Locale, locales, siteTimeZone } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { viewActor } from '#newsroom/view/actor-view.ts'
import { readAuditFacts, readAuditName } from '#newsroom/view/audit-facts.ts'
import {
  type AuditAddress,
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
    lines: entries.map((entry) => viewLine(entry, names)),
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

function viewLine(entry: LoggedEntry, names: Names): AuditLine {
  const { id, at, actor, command, before, after } = entry
  return {
    ...{ id, command, at: at.toISOString() },
    by: viewActor(actor, names.users),
    subject: viewSubject(entry, names),
    facts: readAuditFacts(before, after),
  }
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
