// The newest headlines, for pages that have no text of their own to offer.
import type { TeaserView } from '#edition/view/teaser-view.ts'
import { Teaser } from './teaser.tsx'

export function LatestArticles({ articles, title }: { articles: readonly TeaserView[]; title: string }) {
  if (articles.length === 0) return null
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest" className="part-title">
        {title}
      </h2>
      <ul className="headline-list">
        {articles.map((article) => (
          <li key={article.href}>
            <Teaser teaser={article} form="brief" heading="h3" />
          </li>
        ))}
      </ul>
    </section>
  )
}
