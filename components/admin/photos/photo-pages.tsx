// From one page of the library to the next: links on the screen, buttons in the picker.
'use client'
import { Button, Group, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { withParameters } from '#newsroom/view/desk-address.ts'

type PhotoPagesProps = {
  readonly page: number
  readonly pageCount: number
  readonly text: string
  /** Absent: links. */
  readonly onGo?: (page: number) => void
}

export function PhotoPages({ page, pageCount, text, onGo }: PhotoPagesProps) {
  const texts = useTranslations('admin.photos.pages')
  if (pageCount === 1) return null
  const goes = (to: number) =>
    onGo ? { onClick: () => onGo(to) } : { component: Link, href: libraryHref({ text, page: to }) }
  return (
    <Group component="nav" aria-label={texts('label')} gap="sm">
      {page > 1 && (
        <Button {...goes(page - 1)} variant="default" size="xs">
          {texts('previous')}
        </Button>
      )}
      <Text size="sm" c="dimmed">
        {texts('at', { page, pages: pageCount })}
      </Text>
      {page < pageCount && (
        <Button {...goes(page + 1)} variant="default" size="xs">
          {texts('next')}
        </Button>
      )}
    </Group>
  )
}

function libraryHref({ text, page }: { readonly text: string; readonly page: number }): string {
  return withParameters('/admin/photos', {
    q: text === '' ? undefined : text,
    page: page === 1 ? undefined : String(page),
  })
}
