// Tells next-intl which languages and message keys exist, so that a mistyped key does not compile.
import type { Locale } from './locales.ts'
import type { Messages } from './messages.ts'

declare module 'next-intl' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with next-intl's own
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
