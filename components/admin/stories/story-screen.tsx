// One story: its texts, its articles and its events.
'use client'
import { Anchor, Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import type { PickPhoto } from '#admin/forms/photo-field.tsx'
import { UsedIn } from '#admin/forms/used-in.tsx'
import { Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { languageOf } from '#i18n/locales.ts'
import type { StoryInput, StoryView } from '#newsroom/view/story-view.ts'
import { StoryForm } from './story-form.tsx'

type StoryScreenProps = {
  readonly story: StoryView
  readonly save: Action<[StoryInput], { readonly number: number }>
  readonly pickPhoto?: PickPhoto
}

const listHref = '/admin/stories'

export function StoryScreen({ story, save, pickPhoto }: StoryScreenProps) {
  const texts = useTranslations('admin.stories')
  const { number, paths } = story
  const title = story.texts[story.originLocale]?.title ?? ''
  return (
    <Screen
      title={number === undefined ? texts('add') : title}
      back={{ href: listHref, label: texts('title') }}
      actions={paths.map(({ locale, path }) => (
        <Anchor key={locale} href={path} target="_blank" size="sm">
          {texts('look', { language: languageOf(locale).switchLabel })}
        </Anchor>
      ))}
    >
      <StoryForm story={story} backHref={listHref} save={save} pickPhoto={pickPhoto} />
      {number !== undefined && <UsedIn uses={story.uses} />}
      {number !== undefined && <StoryEvents story={story} number={number} />}
    </Screen>
  )
}

function StoryEvents({ story, number }: { readonly story: StoryView; readonly number: number }) {
  const texts = useTranslations('admin.stories')
  return (
    <Stack gap="xs" component="section" aria-label={texts('eventCount')}>
      <Title order={2} size="h4">
        {texts('eventCount')}
      </Title>
      <List size="sm" spacing={4}>
        {story.events.map(({ id, date, text }) => (
          <List.Item key={id}>
            <Text span size="sm" c="dimmed">
              {date}
            </Text>{' '}
            <Anchor component={ScreenLink} href={`/admin/events/${id}`} inherit>
              {text}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Group gap="sm">
        <Button component={ScreenLink} href={`/admin/events/new?story=${number}`} size="xs" variant="default">
          {texts('addEvent')}
        </Button>
        {story.eventCount > 0 && (
          <Button component={ScreenLink} href={`/admin/events?story=${number}`} size="xs" variant="default">
            {texts('allEvents', { count: story.eventCount })}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
