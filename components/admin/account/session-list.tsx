// Where the user is signed in, and ending all of it but this.
'use client'
import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import { formatDate } from '#domain/format-instant.ts'
import type { Refused } from '#domain/sign-in-refusal.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import { nameBrowser } from './name-browser.ts'

type SessionView = {
  readonly id: string
  readonly createdAt: Date
  readonly userAgent: string | undefined
  readonly address: string | undefined
  readonly isThis: boolean
}

type SessionListProps = {
  readonly sessions: readonly SessionView[]
  readonly endOthers: Action<[], { readonly kind: 'done' } | Refused>
}

export function SessionList({ sessions, endOthers }: SessionListProps) {
  const texts = useTranslations('admin.account')
  const locale = useLocale()
  const timeOf = (date: Date) =>
    formatDate(date, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: siteTimeZone })
  const { run, isBusy } = useAction(endOthers, { done: texts('othersEnded') })
  return (
    <Stack gap="sm" component="section" aria-labelledby="sessions">
      <Title order={2} size="h3" id="sessions">
        {texts('sessions')}
      </Title>
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {sessions.map(({ id, createdAt, userAgent, address, isThis }) => (
          <li key={id}>
            <Group gap="xs">
              <Text size="sm">{nameBrowser(userAgent) ?? texts('unknownBrowser')}</Text>
              {address && (
                <Text size="sm" c="dimmed">
                  {address}
                </Text>
              )}
              <Text size="sm" c="dimmed">
                {texts('since', { time: timeOf(createdAt) })}
              </Text>
              {isThis && (
                <Badge variant="light" tt="none">
                  {texts('thisSession')}
                </Badge>
              )}
            </Group>
          </li>
        ))}
      </Stack>
      {sessions.length > 1 && (
        <Group>
          <Button variant="default" loading={isBusy} onClick={() => void run()}>
            {texts('endOthers')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
