// Articles under one another, newest first, or a sentence where there are none yet.
import type { TeaserView } from '#edition/view/teaser-view.ts'
import { Teaser } from './teaser.tsx'

export function ArticleList({
  articles,
  heading,
  emptyText,
  opening = 'like the others',
}: {
  articles: readonly TeaserView[]
  heading: 'h2' | 'h3'
  emptyText: string
  /** Whether the first article opens the list, larger than those after it. */
  opening?: 'large' | 'like the others'
}) {
  if (articles.length === 0) return <p className="empty-state">{emptyText}</p>
  return (
    <div className={opening === 'large' ? 'article-list article-list-opened' : 'article-list'}>
      {articles.map((article) => (
        <Teaser key={article.href} teaser={article} form="row" heading={heading} />
      ))}
    </div>
  )
}
