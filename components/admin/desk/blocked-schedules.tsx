// Schedules whose time has come and that cannot go out: they head the desk, with what keeps them.
'use client'
import { Alert } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useDeskTime } from '#admin/use-desk-time.ts'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import { languageOf } from '#i18n/locales.ts'
import { deskHref } from '#newsroom/view/desk-address.ts'
import type { DeskView } from '#newsroom/view/desk-view.ts'
import classes from './desk-screen.module.css'

export function BlockedSchedules({ desk: { blocked, counts, now } }: { desk: DeskView }) {
  const texts = useTranslations('admin.desk')
  const { long } = useDeskTime(now)
  const { problemWords } = useRefusalWords()
  if (blocked.length === 0) return null
  return (
    <Alert color="red" variant="light" title={texts('blocked.title')} component="section">
      <ul className={classes['blocked']}>
        {blocked.map(({ articleNumber, locale, headline, since, reasons, href }) => (
          <li key={href}>
            <ScreenLink href={href} lang={languageOf(locale).htmlLang}>
              {headline || `№ ${articleNumber}`}
            </ScreenLink>{' '}
            <span className={classes['language']}>{languageOf(locale).switchLabel}</span>{' '}
            {texts('blocked.since', { time: long(since) })}
            <span className={classes['reasons']}>{reasons.map(problemWords).join(' ')}</span>
          </li>
        ))}
      </ul>
      {counts.blocked > blocked.length ? (
        <ScreenLink href={deskHref({ filter: 'blocked' })}>
          {texts('blocked.all', { count: counts.blocked })}
        </ScreenLink>
      ) : null}
    </Alert>
  )
}
