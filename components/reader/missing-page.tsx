// There is nothing here, or not in this language: then the languages that do exist are named.
import { useLocale } from 'next-intl'
import type { MissingPage as MissingView } from '#edition/view/missing-page-view.ts'
import type { LinkView } from '#edition/view/page-view.ts'
import { pathOf } from '#i18n/addresses.ts'
import { asLocale } from '#i18n/locales.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { LatestArticles } from './latest-articles.tsx'
import { PageLink } from './page-link.tsx'

export function MissingPage({ page }: { page: MissingView }) {
  const t = useTranslations('reader.missing')
  const isUntranslated = page.reason === 'not-translated'
  return (
    <div className="notice-page">
      <header className="page-header">
        <h1>{t(isUntranslated ? 'notTranslatedTitle' : 'title')}</h1>
        <p className="standfirst">{t(isUntranslated ? 'notTranslated' : 'unknown')}</p>
      </header>
      {page.otherEditions.length > 0 && <OtherEditions editions={page.otherEditions} />}
      <p className="notice-home">
        <a href={pathOf({ kind: 'front', locale: asLocale(useLocale()) })}>{t('home')}</a>
      </p>
      <LatestArticles articles={page.latest} title={t('latest')} />
    </div>
  )
}

function OtherEditions({ editions }: { editions: readonly LinkView[] }) {
  return (
    <ul className="other-editions">
      {editions.map((edition) => (
        <li key={edition.href}>
          <PageLink link={edition} />
        </li>
      ))}
    </ul>
  )
}
