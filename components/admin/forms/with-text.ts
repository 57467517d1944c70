import type { Locale } from '#i18n/locales.ts'

/** The texts of a form with something else in one language. */
export function withText<Text extends object>(
  texts: Readonly<Record<Locale, Text>>,
  locale: Locale,
  part: Partial<Text>,
): Record<Locale, Text> {
  return { ...texts, [locale]: { ...texts[locale], ...part } }
}
