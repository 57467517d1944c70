// The story so far, under one of its articles: the neighbouring events, this article's place among them, what is due.

import type { LinkView, TimeView } from '#edition/view/page-view.ts'
import type { ArticleTimelineView, TimelineItemView } from '#edition/view/timeline-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { findHtmlLang } from './html-lang.ts'
import { PageLink } from './page-link.tsx'
import { TimelineEntry } from './timeline-entry.tsx'

export function ArticleTimeline({ timeline }: { timeline: ArticleTimelineView }) {
  const t = useTranslations('reader.timeline')
  const { storyTitle: text, storyHref: href, storyLang: lang } = timeline
  const storyLink: LinkView = { href, text, ...(lang ? { lang } : {}) }
  return (
    <section className="timeline-panel" aria-labelledby="timeline">
      <header className="timeline-header">
        <p className="timeline-kicker">{t('heading')}</p>
        <h2 id="timeline">
          <PageLink link={storyLink} />
        </h2>
      </header>
      <div className="timeline-column">
        {timeline.happenedNext.length > 0 && (
          <>
            <h3 className="timeline-part">{t('happenedNext')}</h3>
            <ol className="timeline">
              {timeline.happenedNext.map((entry, place, entries) => (
                <TimelineEntry key={entry.anchor} entry={entry} dated={sayDay(entry.date, entries[place - 1]?.date)} />
              ))}
            </ol>
            <h3 className="timeline-part">{t('storySoFar')}</h3>
          </>
        )}
        <ol className="timeline">
          {timeline.items.map((item, place, items) => (
            <TimelineItem
              key={item.kind === 'event' ? item.entry.anchor : 'here'}
              item={item}
              before={items[place - 1]}
            />
          ))}
        </ol>
        <p className="timeline-more">
          <a href={timeline.storyHref} hrefLang={findHtmlLang(timeline.storyLang)}>
            {timeline.moreCount > 0
              ? t('more', { count: timeline.moreCount })
              : t('full', { story: timeline.storyTitle })}
          </a>
        </p>
      </div>
    </section>
  )
}

function TimelineItem({ item, before }: { item: TimelineItemView; before: TimelineItemView | undefined }) {
  switch (item.kind) {
    case 'event':
      return <TimelineEntry entry={item.entry} dated={sayDay(item.entry.date, before && dateOf(before))} />
    case 'here':
      return <HereMarker date={item.date} />
  }
}

function dateOf(item: TimelineItemView): TimeView {
  return item.kind === 'event' ? item.entry.date : item.date
}

/** A day is named once for all that happened on it. */
function sayDay(date: TimeView, before: TimeView | undefined): 'itself' | 'already' {
  return date.text === before?.text ? 'already' : 'itself'
}

function HereMarker({ date }: { date: TimeView }) {
  const t = useTranslations('reader.timeline')
  return (
    <li className="timeline-entry is-here" aria-current="true">
      <div className="timeline-when">
        <Time iso={date.iso} text={date.text} className="timeline-date" />
      </div>
      <p className="timeline-body">
        <span className="timeline-here">{t('here')}</span>
      </p>
    </li>
  )
}
