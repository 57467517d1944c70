// The story that the front page follows: its last few events and the next one that is due.

import type { FrontPage } from '#edition/view/front-page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { findHtmlLang } from './html-lang.ts'
import { TimelineEntry } from './timeline-entry.tsx'

export function RunningStory({ story }: { story: NonNullable<FrontPage['story']> }) {
  const t = useTranslations('reader.front')
  return (
    <section className="running-story" aria-labelledby="running-story">
      <div className="running-story-words">
        <p className="page-kind">{t('story')}</p>
        <h2 id="running-story" dir="auto">
          <a href={story.href}>{story.title}</a>
        </h2>
        <p className="running-story-summary" dir="auto">
          {story.summary}
        </p>
        {story.next && <NextEvent entry={story.next} storyHref={story.href} />}
      </div>
      <div className="running-story-events">
        <ol className="timeline timeline-compact">
          {story.recent.map((entry) => (
            <TimelineEntry key={entry.anchor} entry={entry} />
          ))}
        </ol>
        <p className="timeline-more">
          <a href={story.href}>{t('storyLink')}</a>
        </p>
      </div>
    </section>
  )
}

function NextEvent({
  entry,
  storyHref,
}: {
  entry: NonNullable<NonNullable<FrontPage['story']>['next']>
  storyHref: string
}) {
  const t = useTranslations('reader.front')
  return (
    <div className="next-event">
      <p className="next-event-label">{t('next')}</p>
      <p className="next-event-text">
        <Time iso={entry.date.iso} text={entry.date.text} className="upcoming-date" />{' '}
        <a href={`${storyHref}#${entry.anchor}`} lang={findHtmlLang(entry.lang)} dir="auto">
          {entry.text}
        </a>
      </p>
    </div>
  )
}
