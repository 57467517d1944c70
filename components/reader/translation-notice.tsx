// Tells the readers of a translation that its source says something else by now, or that no editor has checked it.

import type { ReactNode } from 'react'
import type { TranslationNoticeView } from '#edition/view/translation-notice-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'
import { findHtmlLang } from './html-lang.ts'

type Lag = NonNullable<TranslationNoticeView['lag']>

/** Above the text: what a reader has to know before believing it. */
export function TranslationWarning({ notice }: { notice: TranslationNoticeView | undefined }) {
  const t = useTranslations('reader.translation')
  const corrections = notice?.lag?.corrections ?? []
  if (!notice || (!notice.hasUncheckedMachineText && corrections.length === 0)) return null
  return (
    <aside className="translation-notice translation-warning" aria-label={t('label')}>
      {notice.hasUncheckedMachineText && <p>{t('machine')}</p>}
      {corrections.map(({ at, note }) => (
        <p key={`${at.iso} ${note}`} dir="auto">
          <strong>{t(note === undefined ? 'correctionAlone' : 'correction')}</strong>{' '}
          <Time iso={at.iso} text={at.text} className="correction-time" /> {note}
        </p>
      ))}
      {notice.lag && corrections.length > 0 && <LagSentence lag={notice.lag} />}
    </aside>
  )
}

/** Below the text: it is of an earlier version, and where the later one is. */
export function TranslationAge({ notice }: { notice: TranslationNoticeView | undefined }) {
  const t = useTranslations('reader.translation')
  if (!notice?.lag || notice.lag.corrections.length > 0) return null
  return (
    <aside className="translation-notice translation-age" aria-label={t('label')}>
      <LagSentence lag={notice.lag} />
    </aside>
  )
}

function LagSentence({ lag }: { lag: Lag }) {
  const t = useTranslations('reader.translation')
  return (
    <p>
      {t.rich('lag', {
        source: lag.source.locale,
        translatedAt: lag.translated.text,
        updatedAt: lag.updated.text,
        translated: (text: ReactNode) => <time dateTime={lag.translated.iso}>{text}</time>,
        updated: (text: ReactNode) => <time dateTime={lag.updated.iso}>{text}</time>,
        link: (text: ReactNode) => (
          <a href={lag.source.href} hrefLang={findHtmlLang(lag.source.locale)}>
            {text}
          </a>
        ),
      })}
    </p>
  )
}
