// next-intl's `useTranslations`, for pages that are drawn again and again: its own makes a new translator for every
// request, which reads every message and makes every formatter anew – a tenth of what an article costs to draw.
import { createTranslator, useLocale, type useTranslations as useTranslationsOfNextIntl } from 'next-intl'
import { asLocale, type Locale, siteTimeZone } from './locales.ts'
import { getLoadedMessages } from './messages.ts'

type Translator = ReturnType<typeof createTranslator>

const translators = new Map<string, Translator>()

/**
 * The texts of one part of the catalogue in the language of the page, e.g. `useTranslations('reader.article')`.
 * Made once per process. Throws when nobody has loaded the language's catalogue: whatever loads a page does.
 */
export const useTranslations = ((namespace?: string) => {
  const locale = asLocale(useLocale())
  const key = `${locale} ${namespace}`
  const translator = translators.get(key) ?? makeTranslator(locale, namespace)
  translators.set(key, translator)
  return translator
}) as typeof useTranslationsOfNextIntl

function makeTranslator(locale: Locale, namespace: string | undefined): Translator {
  const messages = getLoadedMessages(locale)
  return createTranslator({
    locale,
    messages,
    timeZone: siteTimeZone,
    ...(namespace !== undefined && { namespace }),
  } as Parameters<typeof createTranslator>[0])
}
