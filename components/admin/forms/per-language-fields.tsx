// The same fields once for every language of the site: beside each other where there is room, else below each other.
'use client'
import type { ReactNode } from 'react'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import classes from './per-language-fields.module.css'

type PerLanguageFieldsProps = {
  /** The fields of one language; `lang` goes onto each field, so that spelling and voices are right. */
  readonly children: (locale: Locale, lang: string) => ReactNode
}

export function PerLanguageFields({ children }: PerLanguageFieldsProps) {
  return (
    <div className={classes['languages']}>
      {locales.map((locale) => {
        const { htmlLang, autonym } = languageOf(locale)
        return (
          <fieldset key={locale} className={classes['language']}>
            <legend lang={htmlLang}>{autonym}</legend>
            {children(locale, htmlLang)}
          </fieldset>
        )
      })}
    </div>
  )
}
