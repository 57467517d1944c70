// The head of the screen on which an article is written: its languages, where the text is, and what can be done with it
// besides writing. Everything is saved by itself, so what stands out is the next step towards readers.
'use client'
import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import type { DraftSaver } from '#admin/saving/draft-saver.ts'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { ArticleScreen, EditionTab } from '#newsroom/view/article-screen-view.ts'
import classes from './article-head.module.css'
import { LanguageTabs } from './language-tabs.tsx'
import { SaveStateLine } from './save-state-line.tsx'
import { translateHref } from './translation-hint.tsx'

type ArticleHeadProps = {
  readonly screen: ArticleScreen
  /** As they stand now (`freshTabs`). */
  readonly editions: readonly EditionTab[]
  readonly saver: DraftSaver
  readonly isReadOnly: boolean
  readonly onPreview: () => void
  /** Where the publishing panel puts its next step while it is out of sight itself. */
  readonly nextStepRef: Ref<HTMLDivElement>
}

export function ArticleHead(props: ArticleHeadProps) {
  const { screen, editions, saver, isReadOnly, onPreview, nextStepRef } = props
  const { number, locale, originLocale, livePath, draft } = screen
  const texts = useTranslations('admin.article')
  return (
    <header className={classes['head']}>
      <LanguageTabs number={number} locale={locale} editions={editions} />
      <div className={classes['saving']}>
        <SaveStateLine saver={saver} savedAt={draft.savedAt} savedBy={draft.savedBy} />
        {!isReadOnly && (
          <Button size="compact-sm" variant="default" title="Ctrl + S" onClick={() => saver.save('explicit')}>
            {texts('saveNow')}
          </Button>
        )}
      </div>
      <div className={classes['actions']}>
        {locale !== originLocale && (
          <Button size="compact-sm" variant="default" component={ScreenLink} href={translateHref(screen)}>
            {texts('sideBySide')}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onPreview}>
          {texts('preview')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          component={ScreenLink}
          href={`/admin/articles/${number}/${locale}/revisions`}
        >
          {texts('revisions')}
        </Button>
        {livePath !== undefined && (
          <Button size="compact-sm" variant="subtle" component="a" href={livePath} target="_blank">
            {texts('onSite')}
          </Button>
        )}
      </div>
      <div ref={nextStepRef} className={classes['next']} data-bottom-bar />
    </header>
  )
}
