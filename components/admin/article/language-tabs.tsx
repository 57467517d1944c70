// The languages of an article: each edition has its own address, and says in what state it is.
'use client'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { EditionTab } from '#newsroom/view/article-screen-view.ts'
import classes from './article-head.module.css'

type LanguageTabsProps = {
  readonly number: number
  readonly locale: Locale
  readonly editions: readonly EditionTab[]
}

export function LanguageTabs({ number, locale, editions }: LanguageTabsProps) {
  const texts = useTranslations('admin')
  return (
    <nav className={classes['languages']} aria-label={texts('article.languages')}>
      {locales.map((one) => {
        const edition = editions.find((tab) => tab.locale === one)
        return (
          <ScreenLink
            key={one}
            href={`/admin/articles/${number}/${one}`}
            aria-current={one === locale ? 'page' : undefined}
            data-state={edition?.state ?? 'none'}
          >
            <span lang={languageOf(one).htmlLang}>{languageOf(one).autonym}</span>
            <small>
              {edition ? texts(`states.${edition.state}`) : texts('article.notBegun')}
              {edition?.isAhead && <em data-ahead>, {texts('article.aheadShort')}</em>}
              {edition?.isBehind && <em>, {texts('article.lagsShort')}</em>}
            </small>
          </ScreenLink>
        )
      })}
    </nav>
  )
}
