// One static page in one language: title and text, saved when asked for. Readers see it at once.
'use client'
import { Alert, Anchor, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useCallback, useRef, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { TextEditor } from '#admin/article/text-editor.tsx'
import type { BodyEditorHandle } from '#admin/editor/body-editor.tsx'
import { typesetDocument } from '#admin/editor/typeset-document.ts'
import type { SearchArticles } from '#admin/forms/article-picker.tsx'
import { FormButtons } from '#admin/forms/form-buttons.tsx'
import { useUnsavedGuard } from '#admin/forms/use-unsaved-guard.ts'
import { Screen } from '#admin/screen.tsx'
import { useAction } from '#admin/use-action.ts'
import { typesetText } from '#domain/typography.ts'
import { languageOf } from '#i18n/locales.ts'
import type { StaticPageInput, StaticPageView } from '#newsroom/view/static-pages-view.ts'

type PageScreenProps = {
  readonly page: StaticPageView
  /** Answers when it was changed, ISO 8601. */
  readonly save: Action<[StaticPageInput], string>
  readonly searchArticles: SearchArticles
}

export function PageScreen({ page, save, searchArticles }: PageScreenProps) {
  const texts = useTranslations('admin.pages')
  const { key, locale, path, photos } = page
  const findPhoto = useCallback((id: string) => photos[id], [photos])
  const lang = languageOf(locale).htmlLang
  const editor = useRef<BodyEditorHandle>(null)
  const [title, setTitle] = useState(page.title)
  const [isDirty, setDirty] = useState(false)
  const [updatedAt, setUpdatedAt] = useState(page.updatedAt)
  const { run, isBusy, fieldError } = useAction(save, { done: texts('saved') })
  useUnsavedGuard(isDirty)

  function type(text: string) {
    setTitle(text)
    setDirty(true)
  }

  function typeset() {
    const { current } = editor
    const typeset = current && typesetDocument(current.state(), locale)
    if (typeset) current.dispatch(typeset.transaction)
    const next = typesetText(title, locale)
    if (next !== title) type(next)
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!editor.current) return
    const saved = await run({ key, locale, title, body: editor.current.readBody(), expected: updatedAt ?? null })
    if (saved === undefined) return
    setUpdatedAt(saved)
    setDirty(false)
  }

  async function search(words: string) {
    const answer = await searchArticles(words).catch(() => undefined)
    return answer?.kind === 'done' ? answer.value : []
  }

  return (
    <Screen
      title={texts('one', { page: texts(`keys.${key}`), language: languageOf(locale).autonym })}
      back={{ href: '/admin/pages', label: texts('title') }}
      actions={
        updatedAt !== undefined && (
          <Anchor href={path} target="_blank" size="sm">
            {texts('look')}
          </Anchor>
        )
      }
    >
      <Stack gap="md" maw="46rem">
        {key === 'corrections' && (
          <Alert variant="light" color="blue">
            {texts('correctionsHint')}
          </Alert>
        )}
        <TextInput
          label={texts('pageTitle')}
          lang={lang}
          value={title}
          maxLength={200}
          required
          error={fieldError('title')}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <Text size="sm" fw={500}>
          {texts('body')}
        </Text>
        <TextEditor
          handle={editor}
          body={page.body}
          locale={locale}
          isReadOnly={false}
          photos={{ find: findPhoto }}
          searchArticles={search}
          onTypography={typeset}
          onUpdate={(_, isTextChanged) => {
            if (isTextChanged) setDirty(true)
          }}
        />
        {fieldError('body') && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {fieldError('body')}
          </Text>
        )}
        {/* Around the buttons only: dialogs of the text have forms of their own, whose sending would reach this one. */}
        <form onSubmit={submit}>
          <FormButtons isDirty={isDirty} isBusy={isBusy} backHref="/admin/pages" />
        </form>
      </Stack>
    </Screen>
  )
}
