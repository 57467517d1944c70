// Where an event is known from: the publishers in one quiet line, behind it what exactly they published. A source in
// another language says which, in words.
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
  const label = t('sources', { count: sources.length })
  if (!sources.some(hasMore)) {
    return (
      <p className="timeline-sources">
        {label}: <Publishers sources={sources} />
      </p>
    )
  }
  return (
    <details className="timeline-sources">
      <summary>
        {label}: <Publishers sources={sources} />
      </summary>
      <ul>
        {sources.filter(hasMore).map((source) => (
          <li key={`${source.publisher} ${source.href ?? source.title}`}>
            <Publication source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Whether there is more to say of a source than who published it. */
function hasMore({ href, title }: Source): boolean {
  return href !== undefined || title !== undefined
}

function Publishers({ sources }: { sources: readonly Source[] }) {
  return sources.map((source, place) => (
    <span key={`${source.publisher} ${source.href ?? place}`} className="timeline-source">
      {place > 0 && '; '}
      <Publisher source={source} />
      <SourceLanguage lang={source.lang} />
    </span>
  ))
}

function Publication({ source }: { source: Source }) {
  const { title, href, lang } = source
  const name = (
    <>
      <Publisher source={source} />
      {title && (
        <>
          {', '}
          <cite lang={lang} dir="auto">
            {title}
          </cite>
        </>
      )}
    </>
  )
  if (href === undefined) return name
  return (
    <a href={href} rel="external noopener" hrefLang={lang}>
      {name}
      <ExternalLinkHint />
    </a>
  )
}

/** A name is said as its letters are read: see `publisherLang`. */
function Publisher({ source: { publisher, publisherLang } }: { source: Source }) {
  return <bdi lang={publisherLang}>{publisher}</bdi>
}

function SourceLanguage({ lang }: { lang: string }) {
  const pageLang = languageOf(asLocale(useLocale())).htmlLang
  const adverb = useLanguageAdverb()
  return lang.split('-')[0] === pageLang ? null : `, ${adverb(lang)}`
}
