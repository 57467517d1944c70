// The routing record of next-intl: which language lives at which prefix. next.config.ts derives its rewrites from it.
import { defineRouting } from 'next-intl/routing'
import { defaultLocale, type Locale, languageOf, locales } from './locales.ts'

/** The first segment of each language's addresses, with its slash. */
export const addressPrefixes = Object.fromEntries(
  locales.map((locale) => [locale, `/${languageOf(locale).prefix}`]),
) as Record<Locale, `/${string}`>

/** No language is guessed, no cookie is set and no `Link` header is sent: it would list languages that do not exist. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: { mode: 'always', prefixes: addressPrefixes },
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})
