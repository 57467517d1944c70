// From what the form of an event holds to what is stored.
import { type EveryLanguage, filledLanguages } from '#admin/forms/filled-languages.ts'
import { type EventDateFields, writeEventDate } from '#newsroom/view/event-date-fields.ts'
import type { EventFields, EventInput, EventTextsView, EventView } from '#newsroom/view/event-view.ts'

export type EventOnScreen = Omit<EventFields, 'texts'> & { readonly texts: EveryLanguage<EventTextsView> }

export function eventInput({ id, version }: Pick<EventView, 'id' | 'version'>, event: EventOnScreen): EventInput {
  const { date, occurredDate, attribution, texts, sources, articles, stories, ...facts } = event
  const written = writeEventDate(date)
  const occurred: ReturnType<typeof writeEventDate> | undefined = occurredDate
    ? writeEventDate(occurredDate)
    : undefined
  return {
    ...(id !== undefined && { id }),
    ...(version !== undefined && { expectedVersion: version }),
    ...facts,
    edtf: written.edtf,
    timeZone: written.timeZone ?? occurred?.timeZone ?? null,
    occurredEdtf: occurred?.edtf ?? null,
    attribution: attribution === '' ? null : attribution,
    texts: filledLanguages(texts, facts.originLocale, ['text', 'attributedTo', 'dateNote']),
    sources: sources.map((source) => ({ ...source, url: source.url.trim() === '' ? null : source.url.trim() })),
    articles: articles.map(({ headline: _, ...article }) => article),
    stories: [...stories],
  }
}

/** The day of the event itself, for the first time that another day is chosen. */
export function startOccurredDate(date: EventDateFields): EventDateFields {
  return { ...date, precision: date.precision === 'minute' ? 'day' : date.precision }
}
