// Draws reader components to HTML, as a page in Ukrainian would have them.
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { defaultLocale, siteTimeZone } from '#i18n/locales.ts'
import { loadMessages } from '#i18n/messages.ts'
import { DrawnOnce } from '#reader/drawn-once.tsx'

await loadMessages(defaultLocale)

/** Something of a page. Drawn by React and by ourselves; throws when the two are not the same, byte for byte. */
export function renderReader(content: ReactNode): string {
  const byReact = renderPage(<main>{content}</main>)
  const byUs = renderPage(
    <DrawnOnce>
      <main>{content}</main>
    </DrawnOnce>,
  )
  if (byUs !== byReact) throw new Error(`React would draw it otherwise:\n${byReact}\n${byUs}`)
  return byUs.slice('<main>'.length, -'</main>'.length)
}

/** A whole page, or its frame. */
export function renderPage(content: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={defaultLocale} timeZone={siteTimeZone}>
      {content}
    </NextIntlClientProvider>,
  )
}
