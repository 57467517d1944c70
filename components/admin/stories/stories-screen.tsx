// Stories, newest first: in which languages each is live, and what belongs to it.
'use client'
import { Anchor, Badge, Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { RecordTable } from '#admin/forms/record-table.tsx'
import { EmptyState, Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { languageOf } from '#i18n/locales.ts'
import type { StoryRow } from '#newsroom/view/story-view.ts'

export function StoriesScreen({ stories }: { readonly stories: readonly StoryRow[] }) {
  const texts = useTranslations('admin')
  return (
    <Screen
      title={texts('stories.title')}
      lead={texts('stories.lead')}
      actions={
        <Button component={ScreenLink} href="/admin/stories/new">
          {texts('stories.add')}
        </Button>
      }
    >
      {stories.length === 0 ? (
        <EmptyState>{texts('stories.empty')}</EmptyState>
      ) : (
        <RecordTable
          label={texts('stories.title')}
          columns={[
            texts('stories.name'),
            texts('stories.languages'),
            texts('forms.articleCount'),
            texts('stories.eventCount'),
          ]}
        >
          {stories.map((story) => (
            <tr key={story.number}>
              <td>
                <Group gap={6}>
                  <Anchor component={ScreenLink} href={`/admin/stories/${story.number}`} fw={600} size="sm">
                    {story.title || texts('forms.untitled')}
                  </Anchor>
                  {story.isDemo && (
                    <Badge size="sm" variant="default">
                      {texts('forms.demo')}
                    </Badge>
                  )}
                </Group>
              </td>
              <td>
                <Group gap={4}>
                  {story.states.map(({ locale, state }) => (
                    <Badge
                      key={locale}
                      size="sm"
                      tt="none"
                      variant="light"
                      color={state === 'live' ? 'teal' : 'gray'}
                      autoContrast
                    >
                      {languageOf(locale).switchLabel}: {texts(`stories.states.${state}`)}
                    </Badge>
                  ))}
                </Group>
              </td>
              <td>
                <Text size="sm">{texts('forms.articles', { count: story.articleCount })}</Text>
              </td>
              <td>
                <Text size="sm">{texts('stories.events', { count: story.eventCount })}</Text>
              </td>
            </tr>
          ))}
        </RecordTable>
      )}
    </Screen>
  )
}
