// Where an event is known from. A source in another language says which, in words.
import { useLocale } from 'next-intl'
import type { TimelineEntryView } from '#edition/view/timeline-view.ts'
import { asLocale, languageOf } from '#i18n/locales.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { ExternalLinkHint } from './external-link-hint.tsx'
import { useLanguageAdverb } from './language-hint.tsx'

type Source = TimelineEntryView['sources'][number]

export function TimelineSources({ sources }: { sources: readonly Source[] }) {
  const t = useTranslations('reader.timeline')
  if (sources.length === 0) return null
  return (
    <p className="timeline-sources">
      {t('sources', { count: sources.length })}:{' '}
      {sources.map((source, place) => (
        <span key={`${source.publisher} ${source.href ?? place}`} className="timeline-source">
          <SourceName source={source} />
          <SourceLanguage lang={source.lang} />
          {place < sources.length - 1 && '; '}
        </span>
      ))}
    </p>
  )
}

function SourceName({ source }: { source: Source }) {
  const name = (
    <>
      <bdi>{source.publisher}</bdi>
      {source.title && (
        <>
          {', '}
          <cite lang={source.lang} dir="auto">
            {source.title}
          </cite>
        </>
      )}
    </>
  )
  if (source.href === undefined) return name
  return (
    <a href={source.href} rel="external noopener" hrefLang={source.lang}>
      {name}
      <ExternalLinkHint />
    </a>
  )
}

function SourceLanguage({ lang }: { lang: string }) {
  const pageLang = languageOf(asLocale(useLocale())).htmlLang
  const adverb = useLanguageAdverb()
  return lang.split('-')[0] === pageLang ? null : `, ${adverb(lang)}`
}
