// The latest of every section, in the editors' order. Sections with little to show stand beside one another, so that
// no row of the page ends in a hole.

import type { LinkView } from '#edition/view/page-view.ts'
import type { TeaserView } from '#edition/view/teaser-view.ts'
import { PageLink } from './page-link.tsx'
import { Teaser } from './teaser.tsx'

type SectionView = { readonly section: LinkView; readonly articles: readonly TeaserView[] }

/** What a row of the page holds where there is room. */
const mostColumns = 4

export function FrontSections({ sections }: { sections: readonly SectionView[] }) {
  const filled = sections.filter(({ articles }) => articles.length > 0)
  return arrangeRows(filled).map((row, place) => (
    <div key={row[0]?.section.href} className="front-row">
      <div className={`front-columns front-columns-${countArticles(row)}`}>
        {row.map(({ section, articles }) => (
          <FrontSection
            key={section.href}
            section={section}
            articles={articles}
            isOpened={place % 2 === 0 && articles.length === mostColumns}
          />
        ))}
      </div>
    </div>
  ))
}

/** Neighbours share a row as long as all their articles fit into it. */
function arrangeRows(sections: readonly SectionView[]): readonly (readonly SectionView[])[] {
  const rows: SectionView[][] = []
  for (const section of sections) {
    const row = rows.at(-1)
    if (row && countArticles([...row, section]) <= mostColumns) row.push(section)
    else rows.push([section])
  }
  return rows
}

function countArticles(sections: readonly SectionView[]): number {
  return sections.reduce((count, { articles }) => count + articles.length, 0)
}

/** An opened section begins with one large article; the others are a row of equals. In turn they give the page its beat. */
function FrontSection({ section, articles, isOpened }: SectionView & { readonly isOpened: boolean }) {
  const id = `section${section.href.replaceAll(/[^a-z0-9]+/g, '-')}`
  return (
    <section
      className={`front-section front-section-${articles.length}${isOpened ? ' front-section-opened' : ''}`}
      aria-labelledby={id}
    >
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
