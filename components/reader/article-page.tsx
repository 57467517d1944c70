// One piece of journalism, in the order a reader takes it in: what, who, when, picture, text, what was wrong in it,
// what happened before and comes next, and where to go from here.

import type { ArticlePage as ArticleView } from '#edition/view/article-view.ts'
import type { LinkView } from '#edition/view/page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { ArticleTimeline } from './article-timeline.tsx'
import { Byline } from './byline.tsx'
import { CorrectionNotes } from './correction-notes.tsx'
import { Figure } from './figure.tsx'
import { PageLink } from './page-link.tsx'
import { Prose } from './prose.tsx'
import { ReadAlso } from './read-also.tsx'
import { ShareButton } from './share-button.tsx'
import { TranslationAge, TranslationWarning } from './translation-notice.tsx'

/** What a headline may have in full size; a longer one would fill the first screen alone. */
const mostCharacters = 100

export function ArticlePage({ page }: { page: ArticleView }) {
  return (
    <div className="article-page">
      <article className="article">
        <header className="article-header">
          <p className="section-label">
            <PageLink link={page.section} />
          </p>
          <h1 className={page.headline.length > mostCharacters ? 'headline-long' : undefined} dir="auto">
            {page.headline}
          </h1>
          {page.standfirst !== '' && (
            <p className="standfirst" dir="auto">
              {page.standfirst}
            </p>
          )}
        </header>
        <div className="article-facts">
          {page.bylines.map((byline) => (
            <Byline key={byline.role} byline={byline} />
          ))}
          <ArticleDates page={page} />
          <ShareButton url={page.shareUrl} title={page.headline} />
        </div>
        {page.hero && <Figure photo={page.hero} place="hero" />}
        <TranslationWarning notice={page.translation} />
        <Prose blocks={page.body} />
        <TranslationAge notice={page.translation} />
        <CorrectionNotes corrections={page.corrections} />
        <p className="print-only">{page.shareUrl}</p>
      </article>
      {page.timeline && <ArticleTimeline timeline={page.timeline} />}
      {page.tags.length > 0 && <Tags tags={page.tags} />}
      <ReadAlso articles={page.readAlso} />
    </div>
  )
}

function ArticleDates({ page }: { page: ArticleView }) {
  const t = useTranslations('reader.article')
  return (
    <p className="article-dates">
      <Time iso={page.published.iso} text={page.published.text} />
      {page.updated && (
        <span className="updated">
          {t('updated')} <Time iso={page.updated.iso} text={page.updated.text} />
        </span>
      )}
    </p>
  )
}

function Tags({ tags }: { tags: readonly LinkView[] }) {
  const t = useTranslations('reader.article')
  return (
    <nav className="tags" aria-label={t('tags')}>
      <ul>
        {tags.map((tag) => (
          <li key={tag.href}>
            <PageLink link={tag} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
