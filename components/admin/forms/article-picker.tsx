// Finds an article by words of its headline and standfirst or by its number, and hands it on.
'use client'
import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import type { FoundArticle } from '#admin/editor/link-dialog.tsx'
import { useAction } from '#admin/use-action.ts'

export type SearchArticles = Action<[text: string], readonly FoundArticle[]>

type ArticlePickerProps = {
  readonly label: string
  readonly search: SearchArticles
  /** Those that are chosen already. */
  readonly chosen: readonly number[]
  readonly onPick: (article: FoundArticle) => void
}

export function ArticlePicker({ label, search, chosen, onPick }: ArticlePickerProps) {
  const texts = useTranslations('admin.forms')
  const { run } = useAction(search)
  const [found, setFound] = useState<readonly FoundArticle[]>()
  const field = useRef<HTMLInputElement>(null)
  const look = useDebouncedCallback(async (text: string) => {
    const articles = await run(text)
    if (articles) setFound(articles)
  }, 250)

  function pick(article: FoundArticle) {
    onPick(article)
    setFound(undefined)
    if (field.current) field.current.value = ''
    // The button that was pressed is gone.
    field.current?.focus()
  }

  return (
    <Stack gap="xs">
      <TextInput
        ref={field}
        type="search"
        label={label}
        placeholder={texts('articleSearch')}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget }) => look(currentTarget.value)}
        onKeyDown={(event) => {
          // Enter looks it up and does not send the form around it.
          if (event.key !== 'Enter') return
          event.preventDefault()
          look(event.currentTarget.value)
        }}
      />
      {found?.length === 0 && (
        <Text size="sm" role="status">
          {texts('nothingFound')}
        </Text>
      )}
      <List listStyleType="none" spacing={4}>
        {found?.map((article) => (
          <List.Item key={article.number}>
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                disabled={chosen.includes(article.number)}
                onClick={() => pick(article)}
                aria-label={texts('addArticle', { headline: article.headline || texts('untitled') })}
              >
                {texts('add')}
              </Button>
              <Text size="sm">
                {article.headline || texts('untitled')}{' '}
                <Text span size="sm" c="dimmed">
                  № {article.number}
                  {!article.isLive && `, ${texts('notLive')}`}
                </Text>
              </Text>
            </Group>
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
