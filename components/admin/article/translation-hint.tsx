// Over the text of a translation: that it is best begun beside its original, or that the original has changed since.
'use client'
import { useTranslations } from 'next-intl'
import type { DraftSaver } from '#admin/saving/draft-saver.ts'
import { useSaveState } from '#admin/saving/use-save-state.ts'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { ArticleScreen } from '#newsroom/view/article-screen-view.ts'
import classes from './article-screen.module.css'

type TranslationHintProps = {
  readonly screen: ArticleScreen
  readonly saver: DraftSaver
}

export function TranslationHint({ screen, saver }: TranslationHintProps) {
  const isSaved = useSaveState(saver).kind === 'saved'
  const texts = useTranslations('admin.article')
  const hint = findHint(screen, isSaved || screen.draft.version > 0)
  if (hint === undefined) return null
  return (
    <p className={classes['hint']}>
      {texts(hint)} <ScreenLink href={translateHref(screen)}>{texts(`hintAction.${hint}`)}</ScreenLink>
    </p>
  )
}

/** Where this edition stands beside its source. */
export function translateHref({ number, locale }: Pick<ArticleScreen, 'number' | 'locale'>): string {
  return `/admin/articles/${number}/translate/${locale}`
}

function findHint(screen: ArticleScreen, isBegun: boolean): 'begin' | 'lags' | undefined {
  const { locale, originLocale, editions, access } = screen
  if (locale === originLocale) return undefined
  if (!isBegun) return access === 'write' ? 'begin' : undefined
  return editions.some((one) => one.locale === locale && one.isBehind) ? 'lags' : undefined
}
