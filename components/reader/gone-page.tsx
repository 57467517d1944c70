// An article that was withdrawn: when, and why, in the editors' words.

import type { GonePage as GoneView } from '#edition/view/gone-page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { LatestArticles } from './latest-articles.tsx'

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
      <LatestArticles articles={page.latest} title={t('missing.latest')} />
    </div>
  )
}
