// A page the newsroom writes about itself; /corrections also collects every public correction.

import type { StaticPage as StaticView } from '#edition/view/static-page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { PageLink } from './page-link.tsx'
import { Paging } from './paging.tsx'
import { Prose } from './prose.tsx'

export function StaticPage({ page }: { page: StaticView }) {
  return (
    <div className="static-page">
      <header className="page-header">
        <h1 dir="auto">{page.title}</h1>
      </header>
      {page.body.length > 0 && <Prose blocks={page.body} />}
      {page.corrections && <CollectedCorrections corrections={page.corrections} />}
    </div>
  )
}

function CollectedCorrections({ corrections }: { corrections: NonNullable<StaticView['corrections']> }) {
  const t = useTranslations('reader.corrections')
  return (
    <section className="collected-corrections" aria-labelledby="collected">
      <h2 id="collected" className="part-title">
        {t('heading')}
      </h2>
      {corrections.entries.length === 0 && <p className="empty-state">{t('empty')}</p>}
      {corrections.entries.map((entry) => (
        <article key={`${entry.at.iso} ${entry.article.href}`} className="collected-correction">
          <h3>
            <PageLink link={entry.article} />
          </h3>
          <p dir="auto">
            <Time iso={entry.at.iso} text={entry.at.text} className="correction-time" /> {entry.note}
          </p>
        </article>
      ))}
      <Paging paging={corrections.paging} />
    </section>
  )
}
