// The audit log as it is read: a page of entries, newest first, by whom, what was done, to which article, and when.
import { editionSubject } from '#domain/article.ts'
import { locales } from '#i18n/locales.ts'
import { reading } from './connection/connections.ts'

export type AuditSearch = {
  /** As `actorName` says it. */
  readonly actor?: string | undefined
  readonly command?: string | undefined
  readonly articleNumber?: number | undefined
  /** Not earlier than. */
  readonly from?: Date | undefined
  /** Earlier than. */
  readonly until?: Date | undefined
  /** From 1. */
  readonly page: number
}

export type LoggedEntry = {
  readonly id: string
  readonly actor: string
  readonly command: string
  readonly subject: string
  /** Parsed JSON; absent where nothing was said. */
  readonly before: unknown
  readonly after: unknown
  readonly at: Date
}

/** Entries on a page of the log; what belongs together is one line of it, so that there are fewer lines. */
export const auditPageSize = 100

/** Answers a page, and whether there is an older one: a log of years is never counted. */
export async function listAuditEntries(
  search: AuditSearch,
): Promise<{ readonly entries: readonly LoggedEntry[]; readonly hasOlder: boolean }> {
  const { actor, command, articleNumber, from, until, page } = search
  const rows = await reading().auditEntry.findMany({
    where: {
      ...(actor !== undefined && { actor }),
      ...(command !== undefined && { command }),
      ...(articleNumber !== undefined && { subject: { in: subjectsOf(articleNumber) } }),
      ...((from || until) && { at: { ...(from && { gte: from }), ...(until && { lt: until }) } }),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * auditPageSize,
    take: auditPageSize + 1,
  })
  const entries = rows.slice(0, auditPageSize).map(({ before, after, ...row }) => ({
    ...row,
    before: parse(before),
    after: parse(after),
  }))
  return { entries, hasOlder: rows.length > auditPageSize }
}

function subjectsOf(articleNumber: number): string[] {
  return [`article:${articleNumber}`, ...locales.map((locale) => editionSubject(articleNumber, locale))]
}

function parse(json: string | null): unknown {
  return json === null ? undefined : (JSON.parse(json) as unknown)
}
