// From one page of the desk to the next.
'use client'
import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import { deskHref } from '#newsroom/view/desk-address.ts'
import type { DeskAddress } from '#newsroom/view/desk-view.ts'

export function DeskPages({ address, pages }: { readonly address: DeskAddress; readonly pages: number }) {
  const texts = useTranslations('admin.desk')
  const { page } = address
  if (pages === 1 && page === 1) return null
  return (
    <Group component="nav" aria-label={texts('pages.label')} gap="sm" mt="md">
      {page > 1 ? (
        <Button
          component={ScreenLink}
          href={deskHref({ ...address, page: Math.min(page - 1, pages) })}
          rel="prev"
          variant="default"
          size="xs"
        >
          {texts('pages.previous')}
        </Button>
      ) : null}
      <Text size="sm" c="dimmed">
        {texts('pages.at', { page, pages })}
      </Text>
      {page < pages ? (
        <Button
          component={ScreenLink}
          href={deskHref({ ...address, page: page + 1 })}
          rel="next"
          variant="default"
          size="xs"
        >
          {texts('pages.next')}
        </Button>
      ) : null}
    </Group>
  )
}
