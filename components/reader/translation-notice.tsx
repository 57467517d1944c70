// Tells the readers of a translation that its source says something else by now, or that no editor has checked it.

import type { ReactNode } from 'react'
import type { TranslationNoticeView } from '#edition/view/translation-notice-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { findHtmlLang } from './html-lang.ts'

type Lag = NonNullable<TranslationNoticeView['lag']>

/** Above the text: what a reader has to know before believing it. */
export function TranslationWarning({ notice }: { notice: TranslationNoticeView | undefined }) {
  const t = useTranslations('reader.translation')
  if (!notice || (!notice.hasUncheckedMachineText && notice.lag?.correction === undefined)) return null
  return (
    <aside className="translation-notice translation-warning" aria-label={t('label')}>
      {notice.hasUncheckedMachineText && <p>{t('machine')}</p>}
      {notice.lag?.correction !== undefined && (
        <>
          <p dir="auto">
            <strong>{t('correction')}</strong> {notice.lag.correction}
          </p>
          <LagSentence lag={notice.lag} />
        </>
      )}
    </aside>
  )
}

/** Below the text: it is of an earlier version, and where the later one is. */
export function TranslationAge({ notice }: { notice: TranslationNoticeView | undefined }) {
  const t = useTranslations('reader.translation')
  if (!notice?.lag || notice.lag.correction !== undefined) return null
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
