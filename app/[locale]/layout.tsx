// The root of every reader page. Pages are rendered when they are asked for and remembered by the server: Next keeps
// none of them.
import '#reader/styles/reader.css'
import { locale as rootLocale } from 'next/root-params'
import type { ReactNode } from 'react'
import { asLocale, languageOf } from '#i18n/locales.ts'
import { readerFontClasses } from '#reader/reader-fonts.ts'
import { SiteIcons } from '#reader/site-icons.tsx'

export const dynamic = 'force-dynamic'

/** Any other value of the segment is an address that the gate does not let through. */
export default async function ReaderLayout({ children }: { children: ReactNode }) {
  const locale = asLocale((await rootLocale()) ?? '')
  return (
    <html lang={languageOf(locale).htmlLang} className={readerFontClasses}>
      <head>
        <SiteIcons />
      </head>
      <body>{children}</body>
    </html>
  )
}
