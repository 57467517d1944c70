// From one page of the library to the next: links on the screen, buttons in the picker.
'use client'
import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
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
  const go = (to: number, words: string) =>
    onGo ? (
      <Button variant="default" size="xs" onClick={() => onGo(to)}>
        {words}
      </Button>
    ) : (
      <Button variant="default" size="xs" component={ScreenLink} href={libraryHref({ text, page: to })}>
        {words}
      </Button>
    )
  return (
    <Group component="nav" aria-label={texts('label')} gap="sm">
      {page > 1 && go(page - 1, texts('previous'))}
      <Text size="sm" c="dimmed">
        {texts('at', { page, pages: pageCount })}
      </Text>
      {page < pageCount && go(page + 1, texts('next'))}
    </Group>
  )
}

function libraryHref({ text, page }: { readonly text: string; readonly page: number }): string {
  return withParameters('/admin/photos', {
    q: text === '' ? undefined : text,
    page: page === 1 ? undefined : String(page),
  })
}
