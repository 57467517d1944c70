// Events → the entries of a timeline. Which are shown, and in which order, is decided in lib/domain.
import type { ArticleReference } from '#data/published/article-references.ts'
import type { EventRecord } from '#data/published/events.ts'
import type { StoryRecord } from '#data/published/stories.ts'
import type { StoryTimeline } from '#domain/arrange-story-timeline.ts'
import { formatDay, formatMonthTitle } from '#domain/format-event-date.ts'
import { findNameLanguage } from '#domain/name-language.ts'
import type { ArticleTimeline, TimelineItem } from '#domain/select-article-timeline.ts'
import type { TimelineEntry } from '#domain/timeline-entries.ts'
import { pathOf } from '#i18n/addresses.ts'
import { languageOf } from '#i18n/locales.ts'
import type { LinkView } from './page-view.ts'
import { pickText } from './pick-text.ts'
import type { ArticleTimelineView, StoryTimelineView, TimelineEntryView, TimelineItemView } from './timeline-view.ts'
import type { ViewContext } from './view-context.ts'
import { pickReference } from './view-prose.ts'
import { viewEventDate } from './view-time.ts'

/** Absent when there is nothing to show. A story without a page in this language links to the one it has. */
export function viewArticleTimeline(
  timeline: ArticleTimeline<EventRecord>,
  story: StoryRecord,
  articleNumber: number,
  context: ViewContext,
): ArticleTimelineView | undefined {
  const picked = pickText(story.texts, context.locale, story.originLocale)
  if (!picked || timeline.items.length + timeline.happenedNext.length === 0) return undefined
  const { slug, title } = picked.text
  const view = (entry: TimelineEntry<EventRecord>) => viewTimelineEntry(entry, context, articleNumber)
  return {
    storyTitle: title,
    ...(picked.lang ? { storyLang: picked.lang } : {}),
    storyHref: pathOf({ kind: 'story', locale: picked.locale, slug, number: story.number }),
    items: timeline.items.map((item) => viewItem(item, view, context)),
    moreCount: timeline.moreCount,
    happenedNext: timeline.happenedNext.map(view),
  }
}

function viewItem(
  item: TimelineItem<EventRecord>,
  view: (entry: TimelineEntry<EventRecord>) => TimelineEntryView,
  context: ViewContext,
): TimelineItemView {
  switch (item.kind) {
    case 'event':
      return { kind: 'event', entry: view(item.entry) }
    case 'here':
      return { kind: 'here', date: formatDay(item.dayKey, context.locale) }
  }
}

export function viewStoryTimeline(timeline: StoryTimeline<EventRecord>, context: ViewContext): StoryTimelineView {
  const view = (entry: TimelineEntry<EventRecord>) => viewTimelineEntry(entry, context)
  return {
    months: timeline.months.map((month) => ({
      key: month.key,
      title: month.key.length > 4 ? formatMonthTitle(month.key, context.locale) : month.key,
      undated: month.undated.map(view),
      days: month.days.map((day) => ({
        key: day.key,
        date: formatDay(day.key, context.locale),
        entries: day.entries.map(view),
      })),
    })),
    upcoming: timeline.upcoming.map(view),
    count: timeline.count,
  }
}

/** `onArticle`: the article under which the entry stands; it does not link to itself. */
export function viewTimelineEntry(
  { event, ...entry }: TimelineEntry<EventRecord>,
  context: ViewContext,
  onArticle?: number,
): TimelineEntryView {
  const text = event.texts[entry.locale]
  const article = findOwnArticle(event, context, onArticle)
  return {
    anchor: anchorOf(event.id),
    formerAnchors: entry.formerIds.map(anchorOf),
    date: viewEventDate(event.edtf, event.timeZone, context),
    text: text?.text ?? '',
    ...(entry.locale === context.locale ? {} : { lang: entry.locale }),
    ...(text?.attributedTo ? { attributedTo: text.attributedTo } : {}),
    ...(event.attribution ? { attribution: event.attribution } : {}),
    ...(event.occurredEdtf ? { about: viewEventDate(event.occurredEdtf, event.timeZone, context) } : {}),
    ...(text?.dateNote ? { dateNote: text.dateNote } : {}),
    claim: event.claim,
    status: entry.status,
    importance: event.importance,
    sources: event.sources.map((source) => viewSource(source, context)),
    ...(article ? { article } : {}),
    isCurrent: entry.isCurrent,
  }
}

function viewSource(
  { publisher, title, url, language, kind }: EventRecord['sources'][number],
  { locale }: ViewContext,
): TimelineEntryView['sources'][number] {
  const publisherLang = findNameLanguage(publisher, language, languageOf(locale).htmlLang)
  return {
    publisher,
    ...(publisherLang === undefined ? {} : { publisherLang }),
    ...(title === null ? {} : { title }),
    ...(url === null ? {} : { href: url }),
    lang: language,
    kind,
  }
}

/** Stays valid for ever: event ids are never used again. */
function anchorOf(eventId: string): string {
  return `e-${eventId}`
}

/** Our article that reports the event: the one it is the main event of, before others; never the page's own. */
function findOwnArticle(event: EventRecord, context: ViewContext, onArticle?: number): LinkView | undefined {
  const reporting = event.articles.filter((one) => one.role === 'reports' && one.articleNumber !== onArticle)
  const ordered = [...reporting].sort((one, other) => Number(other.isMain) - Number(one.isMain))
  for (const { articleNumber } of ordered) {
    const edition = pickReference(context.directory.articles.get(articleNumber), context.locale)
    if (edition) return viewReference(edition, context)
  }
  return undefined
}

function viewReference(edition: ArticleReference, context: ViewContext): LinkView {
  const href = pathOf({ ...edition, kind: 'article' })
  return {
    href,
    text: edition.headline,
    ...(edition.locale === context.locale ? {} : { lang: edition.locale }),
    address: context.siteUrl + href,
  }
}

/** The own articles that the entries may link to, to be looked up before they are viewed. */
export function reportingArticles(events: readonly EventRecord[]): readonly number[] {
  return events.flatMap((event) =>
    event.articles.filter((one) => one.role === 'reports').map((one) => one.articleNumber),
  )
}
