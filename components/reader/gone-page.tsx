// An article that was withdrawn: when, why, in the editors' words, and in which languages it can still be read.

import type { GonePage as GoneView } from '#edition/view/gone-page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { LatestArticles } from './latest-articles.tsx'
import { PageLink } from './page-link.tsx'

export function GonePage({ page }: { page: GoneView }) {
  const t = useTranslations('reader')
  return (
    <div className="notice-page">
      <header className="page-header">
        <h1>{t('gone.title')}</h1>
        <p className="gone-time">
          {t('gone.withdrawn')} <Time iso={page.withdrawn.iso} text={page.withdrawn.text} />
        </p>
      </header>
      {page.notice && (
        <section className="gone-notice" aria-labelledby="notice">
          <h2 id="notice">{t('gone.notice')}</h2>
          <p dir="auto">{page.notice}</p>
        </section>
      )}
      {page.otherEditions.length > 0 && (
        <section className="gone-elsewhere" aria-labelledby="elsewhere">
          <h2 id="elsewhere">{t('gone.elsewhere')}</h2>
          <ul>
            {page.otherEditions.map((edition) => (
              <li key={edition.href}>
                <PageLink link={edition} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <LatestArticles articles={page.latest} title={t('missing.latest')} />
    </div>
  )
}
