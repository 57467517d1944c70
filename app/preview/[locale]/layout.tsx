// The root of previews: what readers get around a page, and links that open beside the preview instead of in it. The
// language is the edition's; the server puts it into the address (server/preview-door.ts).
import '#reader/styles/reader.css'
import { locale as rootLocale } from 'next/root-params'
import type { ReactNode } from 'react'
import { asLocale, languageOf } from '#i18n/locales.ts'
import { readerFontClasses } from '#reader/reader-fonts.ts'
import { SiteIcons } from '#reader/site-icons.tsx'

export const dynamic = 'force-dynamic'

export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const locale = asLocale((await rootLocale()) ?? '')
  return (
    <html lang={languageOf(locale).htmlLang} className={readerFontClasses}>
      <head>
        <base target="_blank" />
        <SiteIcons />
      </head>
      <body>{children}</body>
    </html>
  )
}
