// The front page: what matters most, what is newest, the story we follow, and the latest of every section.

import type { FrontPage as FrontView } from '#edition/view/front-page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { VisuallyHidden } from '#shared/visually-hidden.tsx'
import { FrontSections } from './front-sections.tsx'
import { LatestArticles } from './latest-articles.tsx'
import { RunningStory } from './running-story.tsx'
import { Teaser } from './teaser.tsx'

export function FrontPage({ page }: { page: FrontView }) {
  const t = useTranslations('reader.front')
  return (
    <div className="front-page">
      <h1 className="front-title">
        <VisuallyHidden>{t('title', { site: page.siteName })}</VisuallyHidden>
      </h1>
      {page.lead ? (
        <div className="front-top">
          <Teaser teaser={page.lead} form="lead" heading="h2" />
          <LatestArticles articles={page.latest} title={t('latest')} />
        </div>
      ) : (
        <p className="empty-state">{t('empty')}</p>
      )}
      {page.story && <RunningStory story={page.story} />}
      <FrontSections sections={page.sections} />
    </div>
  )
}
