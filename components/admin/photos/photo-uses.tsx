// Where a photo is used.
'use client'
import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { PhotoScreen } from '#newsroom/view/photo-view.ts'

export function PhotoUses({ uses }: { readonly uses: PhotoScreen['uses'] }) {
  const texts = useTranslations('admin.photos.uses')
  const lines = [
    ...uses.articles.map(({ number, headline, isLive }) => ({
      href: `/admin/articles/${number}`,
      name: headline || texts('untitled'),
      note: texts(isLive ? 'live' : 'draft', { number }),
    })),
    ...uses.people.map(({ id, name }) => ({ href: `/admin/people/${id}`, name, note: texts('portrait') })),
    ...uses.stories.map(({ number, title }) => ({
      ...{ href: `/admin/stories/${number}`, name: title || texts('untitled'), note: texts('story') },
    })),
  ]
  return (
    <Stack gap="xs" component="section" aria-labelledby="photo-uses">
      <Title order={2} size="h4" id="photo-uses">
        {texts('title')}
      </Title>
      {lines.length === 0 ? (
        <Text size="sm">{texts('none')}</Text>
      ) : (
        <List size="sm" spacing={4}>
          {lines.map(({ href, name, note }) => (
            <List.Item key={href}>
              <Anchor component={ScreenLink} href={href} inherit>
                {name}
              </Anchor>{' '}
              <Text span size="sm" c="dimmed">
                {note}
              </Text>
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  )
}
