// There is nothing here, or not in this language: then the languages that do exist are named.
import { useLocale } from 'next-intl'
import type { MissingPage as MissingView } from '#edition/view/missing-page-view.ts'
import type { LinkView } from '#edition/view/page-view.ts'
import { pathOf } from '#i18n/addresses.ts'
import { asLocale } from '#i18n/locales.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { findHtmlLang } from './html-lang.ts'
import { LatestArticles } from './latest-articles.tsx'

export function MissingPage({ page }: { page: MissingView }) {
  const t = useTranslations('reader.missing')
  const isUntranslated = page.reason === 'not-translated'
  return (
    <div className="notice-page">
      <header className="page-header">
        <h1>{t(isUntranslated ? 'notTranslatedTitle' : 'title')}</h1>
        <p className="standfirst">{t(explanationOf(page))}</p>
      </header>
      {page.otherEditions.length > 0 && <OtherEditions editions={page.otherEditions} />}
      <p className="notice-home">
        <a href={pathOf({ kind: 'front', locale: asLocale(useLocale()) })}>{t('home')}</a>
      </p>
      <LatestArticles articles={page.latest} title={t('latest')} />
    </div>
  )
}

/** The newest articles are recommended only where there are some. */
function explanationOf({ reason, latest }: MissingView): 'notTranslated' | 'unknown' | 'unknownOnEmptySite' {
  if (reason === 'not-translated') return 'notTranslated'
  return latest.length > 0 ? 'unknown' : 'unknownOnEmptySite'
}

/** A link is the language's own name: a hint that says the language would say it twice. */
function OtherEditions({ editions }: { editions: readonly LinkView[] }) {
  return (
    <ul className="other-editions">
      {editions.map((edition) => (
        <li key={edition.href}>
          <a href={edition.href} lang={findHtmlLang(edition.lang)} hrefLang={findHtmlLang(edition.lang)}>
            {edition.text}
          </a>
        </li>
      ))}
    </ul>
  )
}
