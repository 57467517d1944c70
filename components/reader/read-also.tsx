// What else is worth reading after this.

import type { TeaserView } from '#edition/view/teaser-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Teaser } from './teaser.tsx'

export function ReadAlso({ articles }: { articles: readonly TeaserView[] }) {
  const t = useTranslations('reader.article')
  if (articles.length === 0) return null
  return (
    <section className="read-also" aria-labelledby="read-also">
      <h2 id="read-also">{t('readAlso')}</h2>
      <div className="teaser-grid-box">
        <div className="teaser-grid">
          {articles.map((article) => (
            <Teaser key={article.href} teaser={article} form="card" heading="h3" />
          ))}
        </div>
      </div>
    </section>
  )
}
