// What every screen of the newsroom stands in: the component library under our theme, texts, notifications. The nonce
// is read once per document: a soft navigation gets another header, while the document keeps its policy.
'use client'
import { Badge, createTheme, MantineProvider, Modal, Notification, Pill } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type AbstractIntlMessages, NextIntlClientProvider, useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useState } from 'react'
import { type Locale, siteTimeZone } from '#i18n/locales.ts'
import { useComplaintsOfScreen } from './complaints.ts'
import { useEarlyTyping } from './forms/use-early-typing.ts'

type AdminRootProps = {
  readonly nonce: string
  readonly locale: Locale
  readonly messages: AbstractIntlMessages
  readonly children: ReactNode
}

const look = createTheme({
  primaryColor: 'ink',
  // White words on it have 4.5 to 1 in both themes.
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
  headings: { fontFamily: 'var(--face-display), Georgia, serif', fontWeight: '600' },
  colors: {
    ink: ['#eef3f8', '#dbe4ee', '#b4c7db', '#8aa8c7', '#6a8fb7', '#537dab', '#3d6a9b', '#27517f', '#1d4069', '#122e50'],
    // The library's own, but for what fills a button: white words on its red miss 4.5 to 1.
    red: ['#fff5f5', '#ffe3e3', '#ffc9c9', '#ffa8a8', '#ff8787', '#ff6b6b', '#d33030', '#c22525', '#b01f1c', '#9a1a18'],
  },
})

export function AdminRoot({ nonce: given, locale, messages, children }: AdminRootProps) {
  const [nonce] = useState(given)
  if (typeof window !== 'undefined') rememberNonce(nonce)
  useComplaintsOfScreen()
  useEarlyTyping()
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone={siteTimeZone}>
      <Look nonce={nonce}>{children}</Look>
    </NextIntlClientProvider>
  )
}

/** The component library; what it says by itself, it says in the language of the screen. */
function Look({ nonce, children }: Pick<AdminRootProps, 'nonce' | 'children'>) {
  const close = useTranslations('admin.shell')('close')
  const theme = useMemo(() => {
    const closeButtonProps = { 'aria-label': close }
    // The head of a dialog is no second banner of the page.
    const attributes = { header: { role: 'presentation' } }
    return {
      ...look,
      components: {
        Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
        Modal: Modal.extend({ defaultProps: { closeButtonProps, attributes } }),
        // Smaller words than these are nowhere in the newsroom: see also admin.css.
        Badge: Badge.extend({
          defaultProps: { tt: 'none', fw: 600, radius: 'sm' },
          vars: () => ({ root: { '--badge-fz': '0.75rem' } }),
        }),
        Pill: Pill.extend({ vars: () => ({ root: { '--pill-fz': '0.75rem' } }) }),
      },
    }
  }, [close])
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <Notifications position="bottom-right" />
      {children}
    </MantineProvider>
  )
}

/** Libraries that write style elements by themselves look for it here. */
function rememberNonce(nonce: string): void {
  const scope = globalThis as { __webpack_nonce__?: string }
  scope.__webpack_nonce__ ??= nonce
}
