// The languages of this page. One that the page does not exist in is text that says so, never a link elsewhere.

import type { LanguageSwitchEntry } from '#edition/view/page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { VisuallyHidden } from '#shared/visually-hidden.tsx'
import { findHtmlLang } from './html-lang.ts'

export function LanguageSwitch({ languages }: { languages: readonly LanguageSwitchEntry[] }) {
  const t = useTranslations('reader.frame')
  return (
    <nav className="language-switch" aria-label={t('languages')}>
      <ul>
        {languages.map((entry) => (
          <li key={entry.locale}>
            <LanguageChoice entry={entry} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LanguageChoice({ entry }: { entry: LanguageSwitchEntry }) {
  if (entry.href !== undefined) return <LanguageLink entry={entry} />
  return entry.isCurrent ? <CurrentLanguage entry={entry} /> : <UnavailableLanguage entry={entry} />
}

/** A page that is not there, or no longer, still speaks the language that it was asked for in. */
function CurrentLanguage({ entry }: { entry: LanguageSwitchEntry }) {
  return (
    <span className="current-language" lang={findHtmlLang(entry.locale)} aria-current="true">
      <span aria-hidden="true">{entry.label}</span>
      <VisuallyHidden>{entry.autonym}</VisuallyHidden>
    </span>
  )
}

function LanguageLink({ entry }: { entry: LanguageSwitchEntry }) {
  const lang = findHtmlLang(entry.locale)
  return (
    <a href={entry.href} lang={lang} hrefLang={lang} aria-current={entry.isCurrent ? 'true' : undefined}>
      <span aria-hidden="true">{entry.label}</span>
      <VisuallyHidden>{entry.autonym}</VisuallyHidden>
    </a>
  )
}

function UnavailableLanguage({ entry }: { entry: LanguageSwitchEntry }) {
  const t = useTranslations('reader.frame')
  return (
    <span className="unavailable" title={t('languageMissing', { language: entry.autonym })}>
      <span aria-hidden="true">{entry.label}</span>
      <VisuallyHidden>{t('languageMissing', { language: entry.autonym })}</VisuallyHidden>
    </span>
  )
}
