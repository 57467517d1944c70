// The articles in which something is used.
'use client'
import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { UsedIn as Uses } from '#newsroom/view/used-in.ts'

export function UsedIn({ uses }: { readonly uses: Uses }) {
  const texts = useTranslations('admin.forms')
  return (
    <Stack gap="xs" component="section" aria-label={texts('usedIn')}>
      <Title order={2} size="h4">
        {texts('usedIn')}
      </Title>
      <Text size="sm" c="dimmed">
        {texts('usedCount', { count: uses.count })}
      </Text>
      <List size="sm" spacing={4}>
        {uses.newest.map(({ number, headline, href }) => (
          <List.Item key={number}>
            <Anchor component={ScreenLink} href={href} inherit>
              {headline || texts('untitled')}
            </Anchor>{' '}
            <Text span size="sm" c="dimmed">
              № {number}
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
