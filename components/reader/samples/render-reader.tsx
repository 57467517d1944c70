// Draws reader components to HTML, as a page in Ukrainian would have them.
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { defaultLocale, siteTimeZone } from '#i18n/locales.ts'
import { loadMessages } from '#i18n/messages.ts'

await loadMessages(defaultLocale)

export function renderReader(content: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={defaultLocale} timeZone={siteTimeZone}>
      {content}
    </NextIntlClientProvider>,
  )
}
