// Which language's text a page shows. Nothing is shown in another language without saying so.
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { type Locale, locales } from '#i18n/locales.ts'

/** `lang` is set when the text is not in the language that was asked for. */
export type PickedText<Text> = { readonly text: Text; readonly locale: Locale; readonly lang?: Locale }

/** The text in the page's language; else in the language of origin; else in the first language that has one. */
export function pickText<Text>(
  texts: TextsByLocale<Text>,
  locale: Locale,
  originLocale: Locale,
): PickedText<Text> | undefined {
  const own = texts[locale]
  if (own !== undefined) return { text: own, locale }
  for (const other of [originLocale, ...locales]) {
    const text = texts[other]
    if (text !== undefined) return { text, locale: other, lang: other }
  }
  return undefined
}
