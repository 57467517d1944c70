// Events as readers see them: with their texts, sources, and the articles and stories they belong to.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { byLocale, type TextsByLocale } from './texts-by-locale.ts'

export type EventRecord = {
  readonly id: string
  /** Ids of events that were merged into this one; their anchors still resolve. */
  readonly formerIds: readonly string[]
  readonly edtf: string
  readonly timeZone: string | null
  readonly sortFrom: Date
  readonly sortTo: Date
  readonly dayKey: string
  readonly seq: number
  readonly occurrence: string
  readonly claim: string
  readonly occurredEdtf: string | null
  readonly attribution: string | null
  readonly importance: number
  readonly originLocale: Locale
  readonly fallbackAllowed: boolean
  readonly texts: TextsByLocale<{
    readonly text: string
    readonly attributedTo: string | null
    readonly dateNote: string | null
  }>
  readonly sources: readonly {
    readonly url: string | null
    readonly publisher: string
    readonly title: string | null
    readonly language: string
    readonly kind: string
  }[]
  readonly articles: readonly { readonly articleNumber: number; readonly role: string; readonly isMain: boolean }[]
  readonly stories: readonly {
    readonly storyNumber: number
    readonly isPinned: boolean
    readonly isHidden: boolean
  }[]
}

/** The events of these stories that are not hidden in them and not merged into another. In no order. */
export async function listEventsOfStories(storyNumbers: readonly number[]): Promise<readonly EventRecord[]> {
  if (storyNumbers.length === 0) return []
  const rows = await reading().event.findMany({
    where: { mergedIntoId: null, stories: { some: { storyNumber: { in: [...storyNumbers] }, isHidden: false } } },
    include: {
      texts: true,
      sources: { orderBy: { position: 'asc' } },
      articles: true,
      stories: true,
      merged: { select: { id: true } },
    },
  })
  return rows.map(({ texts, merged, originLocale, ...row }) => ({
    ...row,
    formerIds: merged.map((one) => one.id),
    originLocale: asLocale(originLocale),
    texts: byLocale(texts),
  }))
}

export type TimelineOverride = { readonly eventId: string; readonly action: 'pin' | 'hide' }

/** What the editors of an article changed in its timeline. */
export async function listTimelineOverrides(articleNumber: number): Promise<readonly TimelineOverride[]> {
  const rows = await reading().articleTimelineOverride.findMany({ where: { articleNumber } })
  return rows.map((row) => ({ eventId: row.eventId, action: row.action === 'hide' ? 'hide' : 'pin' }))
}
