// The root of the newsroom's screens, signed in or not. Its language is the user's, not the address's.
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '#admin/styles/admin.css'
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { AdminRoot } from '#admin/admin-root.tsx'
import { EarlyTypingScript } from '#admin/forms/early-typing-script.tsx'
import { languageOf } from '#i18n/locales.ts'
import { loadMessages } from '#i18n/messages.ts'
import { adminTexts } from '#i18n/translator.ts'
import { adminFontClasses } from './admin-fonts.ts'
import { findScreenLanguage } from './current-viewer.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const texts = await adminTexts(await findScreenLanguage())
  const name = texts('shell.title')
  return { title: { default: name, template: `%s · ${name}` }, robots: { index: false }, icons: '/assets/icon.svg' }
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const locale = await findScreenLanguage()
  const { admin } = await loadMessages(locale)
  const nonce = (await headers()).get('x-nonce') ?? ''
  return (
    <html lang={languageOf(locale).htmlLang} className={adminFontClasses} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
        <EarlyTypingScript nonce={nonce} />
      </head>
      <body>
        <AdminRoot nonce={nonce} locale={locale} messages={{ admin }}>
          {children}
        </AdminRoot>
      </body>
    </html>
  )
}
