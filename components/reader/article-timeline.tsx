// The story so far, under one of its articles: the neighbouring events, this article's place among them, what is due.

import type { LinkView } from '#edition/view/page-view.ts'
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
              {timeline.happenedNext.map((entry) => (
                <TimelineEntry key={entry.anchor} entry={entry} />
              ))}
            </ol>
            <h3 className="timeline-part">{t('storySoFar')}</h3>
          </>
        )}
        <ol className="timeline">
          {timeline.items.map((item) => (
            <TimelineItem key={item.kind === 'event' ? item.entry.anchor : 'here'} item={item} />
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

function TimelineItem({ item }: { item: TimelineItemView }) {
  switch (item.kind) {
    case 'event':
      return <TimelineEntry entry={item.entry} />
    case 'here':
      return <HereMarker date={item.date} />
  }
}

function HereMarker({ date }: { date: Extract<TimelineItemView, { kind: 'here' }>['date'] }) {
  const t = useTranslations('reader.timeline')
  return (
    <li className="timeline-entry is-here" aria-current="true">
      <Time iso={date.iso} text={date.text} className="timeline-date" />
      <p className="timeline-here">{t('here')}</p>
    </li>
  )
}
