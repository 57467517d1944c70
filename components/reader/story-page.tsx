// A running subject: what it is about, what is due, everything that happened by month and day, and what we wrote.

import type { StoryPage as StoryView } from '#edition/view/story-page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { ArticleList } from './article-list.tsx'
import { Figure } from './figure.tsx'
import { StoryTimeline } from './story-timeline.tsx'
import { UpcomingEvents } from './upcoming-events.tsx'

export function StoryPage({ page }: { page: StoryView }) {
  const t = useTranslations('reader')
  return (
    <div className="story-page">
      <header className="page-header">
        <p className="page-kind">{t('list.story')}</p>
        <h1 dir="auto">{page.title}</h1>
        {page.summary !== '' && (
          <p className="standfirst" dir="auto">
            {page.summary}
          </p>
        )}
      </header>
      {page.photo && <Figure photo={page.photo} place="hero" />}
      <UpcomingEvents entries={page.timeline.upcoming} />
      <StoryTimeline timeline={page.timeline} />
      <section className="story-articles" aria-labelledby="articles">
        <h2 id="articles" className="part-title">
          {t('list.storyArticles')}
        </h2>
        <ArticleList articles={page.articles} heading="h3" emptyText={t('list.empty')} />
      </section>
    </div>
  )
}
