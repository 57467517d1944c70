// The articles that tell of the event, and the stories whose timelines it belongs to.
'use client'
import { Button, Checkbox, Group, NativeSelect, Select, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ArticlePicker, type SearchArticles } from '#admin/forms/article-picker.tsx'
import { eventRoles } from '#domain/event.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'
import type { EventArticleView, EventStoryView } from '#newsroom/view/event-view.ts'
import classes from './event-form.module.css'

type EventArticlesProps = {
  readonly articles: readonly EventArticleView[]
  readonly search: SearchArticles
  readonly onChange: (articles: readonly EventArticleView[]) => void
}

export function EventArticles({ articles, search, onChange }: EventArticlesProps) {
  const texts = useTranslations('admin')
  const change = (number: number, part: Partial<EventArticleView>) =>
    onChange(articles.map((article) => (article.articleNumber === number ? { ...article, ...part } : article)))

  return (
    <Stack gap="xs">
      <ul className={classes['lines']}>
        {articles.map(({ articleNumber, headline, role, isMain }) => {
          const name = headline || texts('forms.untitled')
          return (
            <li key={articleNumber} className={classes['line']}>
              <Text size="sm" flex="1 1 14rem">
                {name}{' '}
                <Text span size="sm" c="dimmed">
                  № {articleNumber}
                </Text>
              </Text>
              <NativeSelect
                size="xs"
                aria-label={texts('events.roleOf', { headline: name })}
                value={role}
                onChange={({ currentTarget }) => {
                  const chosen = eventRoles.find((one) => one === currentTarget.value)
                  if (chosen) change(articleNumber, { role: chosen })
                }}
                data={eventRoles.map((one) => ({ value: one, label: texts(`events.roles.${one}`) }))}
              />
              <Checkbox
                size="xs"
                label={texts('events.isMain')}
                checked={isMain}
                onChange={({ currentTarget }) => change(articleNumber, { isMain: currentTarget.checked })}
              />
              <Button
                size="compact-xs"
                variant="subtle"
                color="red"
                aria-label={texts('front.removeOf', { name })}
                onClick={() => onChange(articles.filter((one) => one.articleNumber !== articleNumber))}
              >
                {texts('front.remove')}
              </Button>
            </li>
          )
        })}
      </ul>
      <ArticlePicker
        label={texts('events.addArticle')}
        search={search}
        chosen={articles.map((article) => article.articleNumber)}
        onPick={({ number, headline }) =>
          onChange([...articles, { articleNumber: number, headline, role: 'reports', isMain: false }])
        }
      />
    </Stack>
  )
}

type EventStoriesProps = {
  readonly stories: readonly EventStoryView[]
  readonly choices: readonly Choice[]
  readonly onChange: (stories: readonly EventStoryView[]) => void
}

export function EventStories({ stories, choices, onChange }: EventStoriesProps) {
  const texts = useTranslations('admin')
  const change = (number: number, part: Partial<EventStoryView>) =>
    onChange(stories.map((story) => (story.storyNumber === number ? { ...story, ...part } : story)))
  const others = choices.filter(({ id }) => stories.every((story) => String(story.storyNumber) !== id))

  return (
    <Stack gap="xs">
      <ul className={classes['lines']}>
        {stories.map(({ storyNumber, isPinned, isHidden }) => {
          const name = choices.find(({ id }) => id === String(storyNumber))?.name || texts('forms.untitled')
          return (
            <li key={storyNumber} className={classes['line']}>
              <Text size="sm" flex="1 1 14rem">
                {name}
              </Text>
              <Group gap="sm">
                <Checkbox
                  size="xs"
                  label={texts('events.isPinned')}
                  checked={isPinned}
                  onChange={({ currentTarget }) => change(storyNumber, { isPinned: currentTarget.checked })}
                />
                <Checkbox
                  size="xs"
                  label={texts('events.isHidden')}
                  checked={isHidden}
                  onChange={({ currentTarget }) => change(storyNumber, { isHidden: currentTarget.checked })}
                />
                <Button
                  size="compact-xs"
                  variant="subtle"
                  color="red"
                  aria-label={texts('front.removeOf', { name })}
                  onClick={() => onChange(stories.filter((one) => one.storyNumber !== storyNumber))}
                >
                  {texts('front.remove')}
                </Button>
              </Group>
            </li>
          )
        })}
      </ul>
      {others.length > 0 && (
        <Select
          label={texts('events.addStory')}
          maw="26rem"
          data={others.map(({ id, name }) => ({ value: id, label: name || texts('forms.untitled') }))}
          value={null}
          onChange={(id) =>
            id !== null && onChange([...stories, { storyNumber: Number(id), isPinned: false, isHidden: false }])
          }
          searchable
          limit={50}
          nothingFoundMessage={texts('forms.nothingFound')}
        />
      )}
    </Stack>
  )
}
