// Events for those who keep them: newest day first, what awaits an outcome, and one by one.
import { reading } from '#data/connection/connections.ts'
import { type EventRow, getEventRecord, listEventRows } from '#data/event-rows.ts'
import { claims, occurrences } from '#domain/event.ts'
import { foldForSearch } from '#domain/fold-for-search.ts'
import type { Actor } from '#domain/roles.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { emptyDate, readEventDateFields } from '#newsroom/view/event-date-fields.ts'
import type {
  EventAddress,
  EventArticleView,
  EventFields,
  EventList,
  EventListRow,
  EventTextsView,
  EventView,
} from '#newsroom/view/event-view.ts'
import { now } from '#platform/clock.ts'
import { findHeadlines } from './find-headlines.ts'
import { listStoryChoices } from './list-stories-screen.ts'
import { dateOfEvent, textOfEvent } from './view-event-row.ts'

const pageSize = 50

/** Throws NotPermitted. */
export async function listEventsScreen(actor: Actor, address: EventAddress, locale: Locale): Promise<EventList> {
  authorise(actor, 'save-event')
  const db = reading()
  const at = now()
  const { storyNumber, awaiting } = address
  const [events, awaited, stories] = await Promise.all([
    listEventRows(db, { storyNumber, ...(awaiting && { awaitingAt: at }) }),
    listEventRows(db, { awaitingAt: at }),
    listStoryChoices(actor, locale),
  ])
  const found = searchEvents(events, address.text)
  const awaitedIds = new Set(awaited.map((event) => event.id))
  const skip = (address.page - 1) * pageSize
  return {
    ...{ address, stories, total: found.length, awaitedCount: awaited.length },
    pages: Math.max(1, Math.ceil(found.length / pageSize)),
    rows: found.slice(skip, skip + pageSize).map((event) => viewRow(event, awaitedIds.has(event.id), locale)),
  }
}

/** In code and not in the database, which folds Latin letters only; a newsroom has thousands of events, not millions. */
function searchEvents(events: readonly EventRow[], text: string): readonly EventRow[] {
  const folded = foldForSearch(text)
  if (folded === '') return events
  return events.filter((event) => event.texts.some((one) => foldForSearch(one.text).includes(folded)))
}

function viewRow(event: EventRow, isAwaited: boolean, locale: Locale): EventListRow {
  return {
    ...{ id: event.id, isAwaited, isDemo: event.isDemo, articleCount: event.articleNumbers.length },
    date: dateOfEvent(event, locale),
    text: textOfEvent(event, locale),
    occurrence: occurrences.find((one) => one === event.occurrence) ?? 'unknown',
    claim: claims.find((one) => one === event.claim) ?? 'reported',
    missing: locales.filter((one) => event.texts.every((text) => text.locale !== one)),
  }
}

/** Throws NotPermitted, RecordMissing. */
export async function getEventScreen(actor: Actor, id: string, locale: Locale): Promise<EventView> {
  authorise(actor, 'save-event')
  const db = reading()
  const { version, edtf, timeZone, occurredEdtf, isDemo: _isDemo, id: _id, ...event } = await getEventRecord(db, id)
  const headlines = await findHeadlines(
    db,
    event.articles.map((article) => article.articleNumber),
    locale,
  )
  return {
    ...{ id, version },
    fields: {
      ...event,
      date: readEventDateFields({ edtf, timeZone }),
      occurredDate: occurredEdtf === null ? null : readEventDateFields({ edtf: occurredEdtf, timeZone }),
      attribution: event.attribution ?? '',
      texts: viewTexts(event.texts),
      sources: event.sources.map((source) => ({ ...source, url: source.url ?? '', title: source.title ?? '' })),
      articles: event.articles.map((article) => viewArticle(article, headlines)),
    },
    storyChoices: await listStoryChoices(actor, locale),
  }
}

/** An event that nobody has entered yet; in a story if one is named. Throws NotPermitted. */
export async function newEventScreen(
  actor: Actor,
  storyNumber: number | undefined,
  locale: Locale,
): Promise<EventView> {
  const storyChoices = await listStoryChoices(actor, locale)
  const isKnown = storyChoices.some(({ id }) => id === String(storyNumber))
  return {
    fields: {
      ...{ date: emptyDate, seq: 0, occurrence: 'occurred', claim: 'confirmed', occurredDate: null },
      ...{ attribution: '', importance: 3, originLocale: defaultLocale, fallbackAllowed: true },
      ...{ texts: {}, sources: [], articles: [] },
      stories: storyNumber !== undefined && isKnown ? [{ storyNumber, isPinned: false, isHidden: false }] : [],
    },
    storyChoices,
  }
}

function viewArticle(
  article: Omit<EventArticleView, 'headline'>,
  headlines: Readonly<Record<string, string>>,
): EventArticleView {
  return { ...article, headline: headlines[String(article.articleNumber)] ?? '' }
}

function viewTexts(
  texts: Readonly<Partial<Record<Locale, { text: string; attributedTo: string | null; dateNote: string | null }>>>,
): EventFields['texts'] {
  const entries = locales.flatMap((locale): [Locale, EventTextsView][] => {
    const text = texts[locale]
    if (!text) return []
    return [[locale, { text: text.text, attributedTo: text.attributedTo ?? '', dateNote: text.dateNote ?? '' }]]
  })
  return Object.fromEntries(entries)
}
