// Events as readers see them: with their texts, sources, and the articles and stories they belong to.
import { reading } from '#data/connection/connections.ts'
import type { Attribution, Claim, EventRole, Occurrence, SourceKind, TimelineEvent } from '#domain/event.ts'
import { asLocale } from '#i18n/locales.ts'
import { eachQuestionOncePerVersion, oncePerVersion } from './once-per-version.ts'
import { byLocale, type TextsByLocale } from './texts-by-locale.ts'

export type EventRecord = TimelineEvent & {
  readonly claim: Claim
  /** What the statement is about, when that is another day. */
  readonly occurredEdtf: string | null
  readonly attribution: Attribution | null
  readonly texts: TextsByLocale<{
    readonly text: string
    readonly attributedTo: string | null
    readonly dateNote: string | null
  }>
  readonly sources: readonly {
    readonly url: string | null
    readonly publisher: string
    readonly title: string | null
    /** BCP 47. */
    readonly language: string
    readonly kind: SourceKind
  }[]
}

/** The events of these stories, with those merged into another, in no order. Five queries. */
export async function listEventsOfStories(storyNumbers: readonly number[]): Promise<readonly EventRecord[]> {
  if (storyNumbers.length === 0) return []
  return listEvents({ stories: { some: { storyNumber: { in: [...storyNumbers] } } } })
}

/** The events of one story, which all its articles show some of. Five queries for each content version. */
export const listEventsOfStory = eachQuestionOncePerVersion((storyNumber: number) => listEventsOfStories([storyNumber]))

/** These events, e.g. those that editors pinned to an article from another story. Five queries; none for no ids. */
export async function listEventsById(ids: readonly string[]): Promise<readonly EventRecord[]> {
  if (ids.length === 0) return []
  return listEvents({ id: { in: [...ids] } })
}

async function listEvents(where: EventWhere): Promise<readonly EventRecord[]> {
  const rows = await reading().event.findMany({
    where,
    include: {
      texts: true,
      sources: { orderBy: { position: 'asc' } },
      articles: { orderBy: { articleNumber: 'asc' } },
      stories: true,
    },
  })
  // The words of these columns were checked when they were saved.
  return rows.map(({ texts, originLocale, ...row }) => ({
    ...row,
    occurrence: row.occurrence as Occurrence,
    claim: row.claim as Claim,
    attribution: row.attribution as Attribution | null,
    formerIds: [],
    originLocale: asLocale(originLocale),
    texts: byLocale(texts),
    sources: row.sources.map((source) => ({ ...source, kind: source.kind as SourceKind })),
    articles: row.articles.map((one) => ({ ...one, role: one.role as EventRole })),
  }))
}

type EventWhere = { stories: { some: { storyNumber: { in: number[] } } } } | { id: { in: string[] } }

export type TimelineOverride = 'pin' | 'hide'

/** In which articles editors changed the timeline: few. One query for each content version. */
const listOverriddenNumbers = oncePerVersion(async () => {
  const rows = await reading().articleTimelineOverride.groupBy({ by: ['articleNumber'] })
  return new Set(rows.map((row) => row.articleNumber))
})

/** What the editors of an article changed in its timeline, by event. */
export async function listTimelineOverrides(articleNumber: number): Promise<ReadonlyMap<string, TimelineOverride>> {
  if (!(await listOverriddenNumbers()).has(articleNumber)) return new Map()
  const rows = await reading().articleTimelineOverride.findMany({ where: { articleNumber } })
  return new Map(rows.map((row) => [row.eventId, row.action === 'hide' ? 'hide' : 'pin']))
}
