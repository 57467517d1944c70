// A section or a tag: what it is, and everything filed under it.

import type { ListPage as ListView } from '#edition/view/list-page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { ArticleList } from './article-list.tsx'
import { Paging } from './paging.tsx'

const kindKeys = { section: 'section', tag: 'tag' } as const satisfies Record<ListView['kind'], string>

export function ListPage({ page }: { page: ListView }) {
  const t = useTranslations('reader.list')
  return (
    <div className="list-page">
      <header className="page-header">
        <p className="page-kind">{t(kindKeys[page.kind])}</p>
        <h1 dir="auto">{page.title}</h1>
        {page.description && (
          <p className="page-description" dir="auto">
            {page.description}
          </p>
        )}
      </header>
      <ArticleList
        articles={listArticles(page)}
        heading="h2"
        emptyText={t('empty')}
        opening={page.paging.page === 1 ? 'large' : 'like the others'}
      />
      <Paging paging={page.paging} />
    </div>
  )
}

/** Under the name of a section it is not said again beside every article. */
function listArticles({ kind, articles }: ListView): ListView['articles'] {
  return kind === 'section' ? articles.map(({ section: _, ...article }) => article) : articles
}
