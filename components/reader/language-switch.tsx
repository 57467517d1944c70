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
            {entry.href === undefined ? <UnavailableLanguage entry={entry} /> : <LanguageLink entry={entry} />}
          </li>
        ))}
      </ul>
    </nav>
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
