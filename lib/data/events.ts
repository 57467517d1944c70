// Events: what happened, was said, or is due. Shared by all articles and languages.
import type { Attribution, Claim, EventRole, Occurrence, SourceKind } from '#domain/event.ts'
import type { Locale } from '#i18n/locales.ts'
import { locales } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { found } from './record-missing.ts'
import { requireReferences } from './references.ts'

export type EventTexts = {
  readonly text: string
  readonly attributedTo: string | null
  readonly dateNote: string | null
}

export type EventSource = {
  readonly url: string | null
  readonly publisher: string
  readonly title: string | null
  /** BCP 47. */
  readonly language: string
  readonly kind: SourceKind
  readonly isLead: boolean
}

/** An event as it is stored: with the bounds that were computed from its date. */
export type StoredEvent = {
  readonly edtf: string
  readonly timeZone: string | null
  readonly sortFrom: Date
  readonly sortTo: Date
  readonly dayKey: string
  readonly seq: number
  readonly occurrence: Occurrence
  readonly claim: Claim
  readonly occurredEdtf: string | null
  readonly attribution: Attribution | null
  readonly importance: number
  readonly originLocale: Locale
  readonly fallbackAllowed: boolean
  readonly isDemo: boolean
  readonly texts: Readonly<Partial<Record<Locale, EventTexts>>>
  /** In the order they are shown. */
  readonly sources: readonly EventSource[]
  readonly articles: readonly { readonly articleNumber: number; readonly role: EventRole; readonly isMain: boolean }[]
  readonly stories: readonly { readonly storyNumber: number; readonly isPinned: boolean; readonly isHidden: boolean }[]
}

/** What an editor's screen has to know before it saves an event over another. */
export type EventVersion = { readonly id: string; readonly version: number; readonly isDemo: boolean }

export async function getEventVersion(db: WriteTransaction, id: string): Promise<EventVersion> {
  const row = await db.event.findUnique({ where: { id }, select: { id: true, version: true, isDemo: true } })
  return found(row, 'event', id)
}

/** Stores a new event and answers its id. Throws RecordMissing for articles and stories that are not there. */
export async function insertEvent(tx: WriteTransaction, event: StoredEvent, createdAt: Date): Promise<string> {
  const { id } = await tx.event.create({ data: { ...columnsOf(event), createdAt }, select: { id: true } })
  await insertParts(tx, id, event)
  return id
}

/** Puts the event in the place of what was stored, everything that belongs to it included. */
export async function updateEvent(tx: WriteTransaction, id: string, event: StoredEvent): Promise<void> {
  await tx.event.update({
    where: { id },
    data: { ...columnsOf(event), version: { increment: 1 } },
    select: { id: true },
  })
  const ofEvent = { where: { eventId: id } }
  await tx.eventText.deleteMany(ofEvent)
  await tx.eventSource.deleteMany(ofEvent)
  await tx.eventArticle.deleteMany(ofEvent)
  await tx.eventStory.deleteMany(ofEvent)
  await insertParts(tx, id, event)
}

function columnsOf({
  texts: _texts,
  sources: _sources,
  articles: _articles,
  stories: _stories,
  ...columns
}: StoredEvent) {
  return columns
}

async function insertParts(tx: WriteTransaction, eventId: string, event: StoredEvent): Promise<void> {
  await requireReferences(tx, {
    articles: event.articles.map((article) => article.articleNumber),
    stories: event.stories.map((story) => story.storyNumber),
  })
  const texts = locales.flatMap((locale) => {
    const text = event.texts[locale]
    return text ? [{ eventId, locale, ...text }] : []
  })
  await tx.eventText.createMany({ data: texts })
  await tx.eventSource.createMany({ data: event.sources.map((source, position) => ({ eventId, position, ...source })) })
  await tx.eventArticle.createMany({ data: event.articles.map((article) => ({ eventId, ...article })) })
  await tx.eventStory.createMany({ data: event.stories.map((story) => ({ eventId, ...story })) })
}
