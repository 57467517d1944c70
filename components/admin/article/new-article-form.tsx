// Beginning an article: the few things that have to be known before the first word. Everything can be changed later.
'use client'
import { Alert, Anchor, Button, Select, Stack, TextInput, Title } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useAction } from '#admin/use-action.ts'
import { textLimits } from '#domain/article.ts'
import { asLocale, type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'

export type NewArticle = {
  readonly locale: Locale
  readonly sectionId: string
  readonly authorId: string | null
  readonly headline: string
}

type NewArticleFormProps = {
  readonly sections: readonly Choice[]
  readonly people: readonly Choice[]
  readonly initial: NewArticle
  /** Whether this viewer makes sections and people. */
  readonly maySetUp: boolean
  readonly create: Action<[NewArticle], { readonly articleNumber: number }>
}

export function NewArticleForm({ sections, people, initial, maySetUp, create }: NewArticleFormProps) {
  const texts = useTranslations('admin.article.new')
  const [article, setArticle] = useState(initial)
  const action = useAction(create)
  const router = useRouter()
  const change = (part: Partial<NewArticle>) => setArticle((all) => ({ ...all, ...part }))

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault()
    const created = await action.run(article)
    if (created) router.push(`/admin/articles/${created.articleNumber}/${article.locale}`)
  }

  return (
    <Stack component="form" maw="28rem" mx="auto" onSubmit={(event: FormEvent) => void begin(event)}>
      <Title order={1}>{texts('title')}</Title>
      {sections.length === 0 && (
        <Alert color="yellow">
          {texts('noSections')}{' '}
          {maySetUp ? (
            <Anchor component={ScreenLink} href="/admin/sections/new" inherit>
              {texts('addSection')}
            </Anchor>
          ) : (
            texts('askChief')
          )}
        </Alert>
      )}
      <TextInput
        label={texts('headline')}
        description={texts('headlineHint')}
        size="md"
        maxLength={textLimits.headline}
        value={article.headline}
        onChange={(event) => change({ headline: event.currentTarget.value })}
        error={action.fieldError('texts.headline')}
        data-autofocus
      />
      <Select
        label={texts('locale')}
        data={locales.map((locale) => ({ value: locale, label: languageOf(locale).autonym }))}
        value={article.locale}
        onChange={(locale) => locale !== null && change({ locale: asLocale(locale) })}
        allowDeselect={false}
      />
      <Select
        label={texts('section')}
        data={sections.map(({ id, name }) => ({ value: id, label: name }))}
        value={article.sectionId}
        onChange={(sectionId) => sectionId !== null && change({ sectionId })}
        allowDeselect={false}
        error={action.fieldError('sectionId')}
      />
      <Select
        label={texts('author')}
        description={
          people.length === 0 && maySetUp ? (
            <>
              {texts('noPeople')}{' '}
              <Anchor component={ScreenLink} href="/admin/people/new" inherit>
                {texts('addPerson')}
              </Anchor>
            </>
          ) : undefined
        }
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={article.authorId}
        onChange={(authorId) => change({ authorId })}
        searchable
        clearable
        limit={50}
      />
      <Button type="submit" loading={action.isBusy} disabled={sections.length === 0}>
        {texts('begin')}
      </Button>
    </Stack>
  )
}
