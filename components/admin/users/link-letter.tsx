// A link that was made, to be handed on: it cannot be shown again.
'use client'
import { Alert, Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { formatDate } from '#domain/format-instant.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import type { Letter } from './user-views.ts'

type LinkLetterProps = Letter & { readonly name: string; readonly close: () => void }

export function LinkLetter({ name, link, expiresAt, close }: LinkLetterProps) {
  const texts = useTranslations('admin.users')
  const locale = useLocale()
  const field = useRef<HTMLInputElement>(null)
  // Whoever made the link wants it next.
  useEffect(() => {
    if (link) field.current?.focus()
  }, [link])
  const time = formatDate(expiresAt, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: siteTimeZone })
  return (
    <Alert color="teal" variant="light" title={texts('letterTitle', { name })}>
      <Stack gap="sm">
        <Text size="sm">{texts('letterText', { time })}</Text>
        <TextInput
          ref={field}
          aria-label={texts('letterTitle', { name })}
          value={link}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Group>
          <CopyButton value={link}>
            {({ copied, copy }) => (
              <Button size="xs" onClick={copy}>
                {texts(copied ? 'copied' : 'copy')}
              </Button>
            )}
          </CopyButton>
          <Button size="xs" variant="default" onClick={close}>
            {texts('letterDone')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
