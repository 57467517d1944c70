// The desk's questions: which articles, in which order, and how many there are of each kind. In SQL of both engines,
// because an order by what the editions say, and ten counts in one go, are beyond Prisma's own queries.
import { Prisma } from '#data/clients/sqlite/client.ts'
import { type DeskFilter, type DeskSort, deskFilters, deskPageSize } from '#domain/desk-filters.ts'
import { defaultLocale } from '#i18n/locales.ts'
import { reading } from './connection/connections.ts'
import { saysEveryWord } from './says-every-word.ts'

export type DeskSearch = {
  readonly filter: DeskFilter
  readonly sort: DeskSort
  /** From 1. */
  readonly page: number
  readonly sectionId: string | undefined
  /** Folded as the stored texts are (lib/domain/fold-for-search.ts); empty: everything. */
  readonly text: string
  /** The article that the text names by number, found whatever its words are. */
  readonly number: number | undefined
}

/** Whose desk it is, and when. */
export type DeskMoment = {
  /** As `actorName` says it. */
  readonly me: string
  readonly now: Date
}

/** The numbers of the articles on this page, in order, and how many there are on all pages. */
export async function listDeskNumbers(
  search: DeskSearch,
  moment: DeskMoment,
): Promise<{ readonly numbers: readonly number[]; readonly total: number }> {
  const where = conditionOf(search, moment)
  const rows = await reading().$queryRaw<{ number: number; total: bigint | number }[]>`
    SELECT a.number, COUNT(*) OVER () AS total FROM article a ${joinsOf(search.sort)}
    WHERE ${where}
    ORDER BY ${orderOf(search.sort)}
    LIMIT ${deskPageSize} OFFSET ${(search.page - 1) * deskPageSize}`
  const [first] = rows
  // Of a page beyond the last one, only a count of its own tells how many there are.
  const total = first || search.page === 1 ? Number(first?.total ?? 0) : await countWhere(where)
  return { numbers: rows.map((row) => row.number), total }
}

async function countWhere(condition: Prisma.Sql): Promise<number> {
  const [row] = await reading().$queryRaw<{ total: bigint | number }[]>`
    SELECT COUNT(*) AS total FROM article a WHERE ${condition}`
  return Number(row?.total ?? 0)
}

export type DeskCounts = Readonly<Record<DeskFilter, number>>

/** How many articles each filter shows, whatever section or words are looked for. */
export async function countDesk(moment: DeskMoment): Promise<DeskCounts> {
  const counts = deskFilters.map((filter) => {
    const condition = filterCondition(filter, moment)
    return Prisma.sql`(SELECT COUNT(*) FROM article a WHERE ${condition}) AS ${Prisma.raw(filter)}_count`
  })
  const [row] = await reading().$queryRaw<Record<string, bigint | number>[]>`SELECT ${Prisma.join(counts)}`
  return Object.fromEntries(deskFilters.map((filter) => [filter, Number(row?.[`${filter}_count`] ?? 0)])) as DeskCounts
}

function conditionOf({ filter, sectionId, text, number }: DeskSearch, moment: DeskMoment): Prisma.Sql {
  const conditions = [filterCondition(filter, moment)]
  if (sectionId !== undefined) conditions.push(Prisma.sql`a.section_id = ${sectionId}`)
  const said = saysEveryWord(text)
  conditions.push(number === undefined ? said : Prisma.sql`(a.number = ${number} OR ${said})`)
  return Prisma.join(conditions, ' AND ')
}

function filterCondition(filter: DeskFilter, { me, now }: DeskMoment): Prisma.Sql {
  switch (filter) {
    case 'all':
      return Prisma.sql`1 = 1`
    case 'mine':
      return Prisma.sql`a.number IN (
        SELECT number FROM article WHERE created_by = ${me}
        UNION SELECT article_number FROM article_text WHERE saved_by = ${me})`
    case 'drafts':
      return withText(Prisma.sql`t.state = 'draft'`)
    case 'ready':
      return withText(Prisma.sql`t.state = 'ready'`)
    case 'scheduled':
      return withText(Prisma.sql`t.state = 'scheduled'`)
    case 'embargoed':
      return withText(Prisma.sql`t.embargo_until > ${now} AND t.state <> 'live'`)
    case 'blocked':
      return withText(Prisma.sql`t.blocked_since > ${longAgo}`)
    case 'ahead':
      return Prisma.sql`a.number IN (
        SELECT t.article_number FROM article_text t
        JOIN published_text p ON p.kind = 'live' AND p.article_number = t.article_number AND p.locale = t.locale
        WHERE t.state = 'live' AND t.updated_at > p.published_at
        UNION SELECT r.number FROM article r
        JOIN published_text p ON p.kind = 'live' AND p.article_number = r.number
        WHERE r.refiled_at > p.published_at)`
    case 'stale':
      return withText(Prisma.sql`t.translation IN ('stale', 'missing') AND t.state = 'live'`)
    case 'correction':
      return awaitsCorrection
    case 'machine':
      return withText(Prisma.sql`t.translation IN ('unconfirmed', 'stale', 'missing') AND EXISTS (
        SELECT 1 FROM block_translation b
        WHERE b.article_number = t.article_number AND b.locale = t.locale
          AND b.confirmed_by IS NULL AND b.origin IN ('machine', 'machine_edited'))`)
    case 'parity':
      return Prisma.sql`a.number IN (
          SELECT article_number FROM published_text WHERE kind = 'live' AND locale <> ${defaultLocale})
        AND a.number NOT IN (
          SELECT article_number FROM published_text WHERE kind = 'live' AND locale = ${defaultLocale})`
  }
}

/**
 * Readers of this edition were to be told of a correction, and what they read is older than it. Asked for every correction,
 * of which there are few: as one join, SQLite would begin with the live editions, of which there are many.
 */
const awaitsCorrection = Prisma.sql`a.number IN (
  SELECT c.article_number FROM correction c JOIN correction_text n ON n.correction_id = c.id
  WHERE EXISTS (
    SELECT 1 FROM article_text t
    JOIN published_text p ON p.article_number = t.article_number AND p.locale = t.locale
    WHERE t.article_number = c.article_number AND t.locale = n.locale AND t.state = 'live'
      AND p.published_at < c.at AND t.translation <> 'original'
      AND (t.translation <> 'current' OR t.updated_at > p.published_at)))`

/** A bound makes SQLite use the index of a column that is almost always null. */
const longAgo = new Date(0)

function withText(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`a.number IN (SELECT t.article_number FROM article_text t WHERE ${condition})`
}

function joinsOf(sort: DeskSort): Prisma.Sql {
  switch (sort) {
    case 'touched':
      return Prisma.empty
    case 'published':
      return Prisma.sql`LEFT JOIN (
        SELECT article_number, MIN(first_published_at) AS at FROM published_text
        WHERE kind IN ('live', 'tombstone') GROUP BY article_number) p ON p.article_number = a.number`
    case 'section':
      return Prisma.sql`JOIN section s ON s.id = a.section_id`
  }
}

/** What never was public comes last. */
function orderOf(sort: DeskSort): Prisma.Sql {
  switch (sort) {
    case 'touched':
      return Prisma.sql`a.touched_at DESC, a.number DESC`
    case 'published':
      return Prisma.sql`CASE WHEN p.at IS NULL THEN 1 ELSE 0 END, p.at DESC, a.number DESC`
    case 'section':
      return Prisma.sql`s.position, s.slug, a.touched_at DESC, a.number DESC`
  }
}
