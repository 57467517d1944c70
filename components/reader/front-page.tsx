// The front page: what matters most, what is newest, the story we follow, and the latest of every section.

import type { FrontPage as FrontView } from '#edition/view/front-page-view.ts'
import type { LinkView } from '#edition/view/page-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { VisuallyHidden } from '#shared/visually-hidden.tsx'
import { LatestArticles } from './latest-articles.tsx'
import { PageLink } from './page-link.tsx'
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
      {page.sections
        .filter(({ articles }) => articles.length > 0)
        .map(({ section, articles }) => (
          <FrontSection key={section.href} section={section} articles={articles} />
        ))}
    </div>
  )
}

function FrontSection({ section, articles }: { section: LinkView; articles: readonly TeaserView[] }) {
  const id = `section${section.href.replaceAll(/[^a-z0-9]+/g, '-')}`
  return (
    <section className="front-section" aria-labelledby={id}>
      <h2 id={id} className="part-title">
        <PageLink link={section} />
      </h2>
      <div className="teaser-grid-box">
        <div className="teaser-grid">
          {articles.map(({ section: _, ...article }) => (
            <Teaser key={article.href} teaser={article} form="card" heading="h3" />
          ))}
        </div>
      </div>
    </section>
  )
}
