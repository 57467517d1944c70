// A person or a desk: who they are and what they wrote.

import type { AuthorPage as AuthorView } from '#edition/view/author-page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { ArticleList } from './article-list.tsx'
import { Paging } from './paging.tsx'
import { Portrait } from './portrait.tsx'

export function AuthorPage({ page }: { page: AuthorView }) {
  const t = useTranslations('reader.list')
  return (
    <div className="author-page">
      <header className="page-header author-header">
        {page.photo && <Portrait photo={page.photo} />}
        <div className="author-words">
          <p className="page-kind">{t('author', { kind: page.isDesk ? 'desk' : 'person' })}</p>
          <h1 dir="auto">{page.name}</h1>
          {page.jobTitle && (
            <p className="author-job" dir="auto">
              {page.jobTitle}
            </p>
          )}
          {page.biography && (
            <p className="page-description" dir="auto">
              {page.biography}
            </p>
          )}
        </div>
      </header>
      <section aria-labelledby="articles">
        <h2 id="articles" className="part-title">
          {t('authorArticles')}
        </h2>
        <ArticleList articles={page.articles} heading="h3" emptyText={t('emptyAuthor')} />
        <Paging paging={page.paging} />
      </section>
    </div>
  )
}
