// The whole timeline of a story, by month and day. A day is named once for everything that happened on it.

import type { StoryTimelineView } from '#edition/view/timeline-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { TimelineEntry } from './timeline-entry.tsx'

type Month = StoryTimelineView['months'][number]
type Day = Month['days'][number]

export function StoryTimeline({ timeline }: { timeline: StoryTimelineView }) {
  const t = useTranslations('reader.timeline')
  return (
    <section className="story-timeline" aria-labelledby="timeline">
      <header className="story-timeline-header">
        <h2 id="timeline" className="part-title">
          {t('heading')}
        </h2>
        <p className="timeline-count">{t('count', { count: timeline.count })}</p>
      </header>
      {timeline.months.map((month) =>
        month.undated.length === 0 && month.days.length === 1 ? (
          month.days.map((day) => <LoneDay key={day.key} day={day} />)
        ) : (
          <TimelineMonth key={month.key} month={month} />
        ),
      )}
    </section>
  )
}

function TimelineMonth({ month }: { month: Month }) {
  return (
    <section className="timeline-month" aria-labelledby={`month-${month.key}`}>
      <h3 id={`month-${month.key}`} className="month-title">
        {month.title}
      </h3>
      {month.undated.length > 0 && (
        <ol className="timeline timeline-compact">
          {month.undated.map((entry) => (
            <TimelineEntry key={entry.anchor} entry={entry} />
          ))}
        </ol>
      )}
      {month.days.map((day) => (
        <div key={day.key} className="timeline-day">
          <h4 className="day-title">
            <Time iso={day.date.iso} text={day.date.text} />
          </h4>
          <DayEntries day={day} />
        </div>
      ))}
    </section>
  )
}

/** The only day of its month: a heading for the month would say the same once more. */
function LoneDay({ day }: { day: Day }) {
  return (
    <section className="timeline-month lone-day" aria-labelledby={`day-${day.key}`}>
      <div className="timeline-day">
        <h3 id={`day-${day.key}`} className="day-title">
          <Time iso={day.date.iso} text={day.date.text} />
        </h3>
        <DayEntries day={day} />
      </div>
    </section>
  )
}

function DayEntries({ day }: { day: Day }) {
  return (
    <ol className="timeline timeline-compact">
      {day.entries.map((entry) => (
        <TimelineEntry key={entry.anchor} entry={entry} dated={hasTimeOfDay(entry.date.iso) ? 'itself' : 'already'} />
      ))}
    </ol>
  )
}

/** An event known to the minute keeps its own date beside it; the heading names only the day. */
function hasTimeOfDay(iso: string): boolean {
  return iso.includes('T')
}
