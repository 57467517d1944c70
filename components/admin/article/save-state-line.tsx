// One line that says where the text is: on the server, on its way, or only here – and what to do then.
'use client'
import { Anchor } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import type { DraftSaver } from '#admin/saving/draft-saver.ts'
import { useSaveState } from '#admin/saving/use-save-state.ts'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import { formatDeskTime } from '#domain/format-desk-time.ts'
import { asLocale } from '#i18n/locales.ts'
import classes from './article-head.module.css'

type SaveStateLineProps = {
  readonly saver: DraftSaver
  /** ISO 8601; absent: it has never been saved. */
  readonly savedAt: string | undefined
  /** Somebody else who saved it last. */
  readonly savedBy: string | undefined
}

export function SaveStateLine({ saver, savedAt, savedBy }: SaveStateLineProps) {
  const state = useSaveState(saver)
  const texts = useTranslations('admin.article.save')
  const locale = asLocale(useLocale())
  const { refusalWords, issueWords } = useRefusalWords()
  const time = (at: Date) => formatDeskTime(at, new Date(), locale)

  function words(): string {
    switch (state.kind) {
      case 'untouched':
        return savedAt === undefined ? texts('new') : untouchedWords(new Date(savedAt))
      case 'waiting':
      case 'saving':
        return texts('saving')
      case 'saved':
        return texts('saved', { time: time(state.at) })
      case 'unreachable':
        return texts('unreachable')
      case 'signed-out':
        return texts('signedOut')
      case 'conflict':
        return texts('conflict')
      case 'refused': {
        if (state.refusal === 'too-large') return texts('tooLarge')
        return [refusalWords(state.refusal), ...state.refusal.issues.map(issueWords)].join(' ')
      }
    }
  }

  function untouchedWords(at: Date): string {
    const when = time(at)
    return savedBy === undefined ? texts('saved', { time: when }) : texts('savedBy', { time: when, name: savedBy })
  }

  return (
    <p className={classes['saveState']} role="status" data-state={state.kind} suppressHydrationWarning>
      {words()}
      {state.kind === 'signed-out' && (
        <>
          {' '}
          <Anchor href="/admin/sign-in?to=/admin" target="_blank" inherit>
            {texts('signIn')}
          </Anchor>
        </>
      )}
    </p>
  )
}
