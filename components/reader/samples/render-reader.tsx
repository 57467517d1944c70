// Draws reader components to HTML, as a page in Ukrainian would have them.
import { readFileSync } from 'node:fs'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { defaultLocale, siteTimeZone } from '#i18n/locales.ts'

const catalogue = new URL('../../../messages/uk.json', import.meta.url)

export function renderReader(content: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale={defaultLocale}
      messages={JSON.parse(readFileSync(catalogue, 'utf8'))}
      timeZone={siteTimeZone}
    >
      {content}
    </NextIntlClientProvider>,
  )
}
