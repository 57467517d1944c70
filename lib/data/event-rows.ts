// Events as the newsroom lists and changes them.
import { attributions, claims, type EventRole, eventRoles, occurrences, sourceKinds } from '#domain/event.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { StoredEvent } from './events.ts'
import { found } from './record-missing.ts'

export type EventSearch = {
  readonly storyNumber?: number | undefined
  /** Only those that were due before this moment and have no outcome yet. */
  readonly awaitingAt?: Date | undefined
}

export type EventRow = {
  readonly id: string
  readonly edtf: string
  readonly timeZone: string | null
  readonly sortTo: Date
  readonly occurrence: string
  readonly claim: string
  readonly importance: number
  readonly originLocale: Locale
  readonly isDemo: boolean
  readonly texts: readonly { readonly locale: Locale; readonly text: string }[]
  readonly articleNumbers: readonly number[]
  readonly storyNumbers: readonly number[]
}

/** Newest day first, as editors arranged it within the day. Events that were merged into another are left out. */
export async function listEventRows(db: WriteTransaction, search: EventSearch): Promise<EventRow[]> {
  const { storyNumber, awaitingAt } = search
  const rows = await db.event.findMany({
    where: {
      mergedIntoId: null,
      ...(storyNumber !== undefined && { stories: { some: { storyNumber } } }),
      ...(awaitingAt && { occurrence: 'scheduled', sortTo: { lte: awaitingAt }, claim: { not: 'retracted' } }),
    },
    orderBy: [{ dayKey: 'desc' }, { seq: 'desc' }, { id: 'desc' }],
    include: {
      texts: { select: { locale: true, text: true } },
      articles: { select: { articleNumber: true } },
      stories: { select: { storyNumber: true } },
    },
  })
  return rows.map(({ articles, stories, texts, ...row }) => ({
    ...{ id: row.id, edtf: row.edtf, timeZone: row.timeZone, sortTo: row.sortTo, isDemo: row.isDemo },
    ...{ occurrence: row.occurrence, claim: row.claim, importance: row.importance },
    originLocale: asLocale(row.originLocale),
    texts: texts.map(({ locale, text }) => ({ locale: asLocale(locale), text })),
    articleNumbers: articles.map((article) => article.articleNumber),
    storyNumbers: stories.map((story) => story.storyNumber),
  }))
}

/** Everything that is stored of an event, with the version it is at. */
export type EventRecord = Omit<StoredEvent, 'sortFrom' | 'sortTo' | 'dayKey'> & {
  readonly id: string
  readonly version: number
}

/** Throws RecordMissing. */
export async function getEventRecord(db: WriteTransaction, id: string): Promise<EventRecord> {
  const row = await db.event.findUnique({
    where: { id },
    include: {
      texts: true,
      sources: { orderBy: { position: 'asc' } },
      articles: { orderBy: { articleNumber: 'asc' } },
      stories: { orderBy: { storyNumber: 'asc' } },
    },
  })
  const event = found(row, 'event', id)
  return {
    ...{ id, version: event.version, edtf: event.edtf, timeZone: event.timeZone, seq: event.seq },
    ...{ occurredEdtf: event.occurredEdtf, importance: event.importance, isDemo: event.isDemo },
    occurrence: oneOf(occurrences, event.occurrence),
    claim: oneOf(claims, event.claim),
    attribution: event.attribution === null ? null : oneOf(attributions, event.attribution),
    originLocale: asLocale(event.originLocale),
    fallbackAllowed: event.fallbackAllowed,
    texts: Object.fromEntries(
      event.texts.map(({ locale, text, attributedTo, dateNote }) => [
        asLocale(locale),
        { text, attributedTo, dateNote },
      ]),
    ),
    sources: event.sources.map(({ url, publisher, title, language, kind, isLead }) => ({
      ...{ url, publisher, title, language, isLead },
      kind: oneOf(sourceKinds, kind),
    })),
    articles: event.articles.map(({ articleNumber, role, isMain }) => ({
      ...{ articleNumber, isMain },
      role: oneOf<EventRole>(eventRoles, role),
    })),
    stories: event.stories.map(({ storyNumber, isPinned, isHidden }) => ({ storyNumber, isPinned, isHidden })),
  }
}

function oneOf<Value extends string>(values: readonly Value[], stored: string): Value {
  const value = values.find((one) => one === stored)
  if (value === undefined) throw new Error(`"${stored}" is none of ${values.join(', ')}`)
  return value
}
