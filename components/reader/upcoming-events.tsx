// What is due in a story. The events stand in the timeline too; here they are named, dated and linked to their place.

import type { TimelineEntryView } from '#edition/view/timeline-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { findHtmlLang } from './html-lang.ts'

export function UpcomingEvents({ entries }: { entries: readonly TimelineEntryView[] }) {
  const t = useTranslations('reader.timeline')
  if (entries.length === 0) return null
  return (
    <section className="upcoming" aria-labelledby="upcoming">
      <h2 id="upcoming">{t('upcomingHeading')}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.anchor}>
            <Time iso={entry.date.iso} text={entry.date.text} className="upcoming-date" />{' '}
            <a href={`#${entry.anchor}`} lang={findHtmlLang(entry.lang)} dir="auto">
              {entry.text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
