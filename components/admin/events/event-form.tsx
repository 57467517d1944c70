// The plain form of an event: what, when, how sure, from whom, and where it is told.
'use client'
import { Button, Checkbox, Group, Stack, Title } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import type { SearchArticles } from '#admin/forms/article-picker.tsx'
import { ConfirmDialog } from '#admin/forms/confirm-dialog.tsx'
import { everyLanguage } from '#admin/forms/filled-languages.ts'
import { FormButtons } from '#admin/forms/form-buttons.tsx'
import { OriginField } from '#admin/forms/origin-field.tsx'
import { useForm } from '#admin/forms/use-form.ts'
import { withText } from '#admin/forms/with-text.ts'
import type { EventInput, EventTextsView, EventView } from '#newsroom/view/event-view.ts'
import { EventDateInputs } from './event-date-inputs.tsx'
import { EventFacts } from './event-facts.tsx'
import { eventInput, startOccurredDate } from './event-input.ts'
import { EventArticles, EventStories } from './event-links.tsx'
import { EventSources } from './event-sources.tsx'
import { EventTexts } from './event-texts.tsx'

type EventFormProps = {
  readonly event: EventView
  readonly backHref: string
  readonly save: Action<[EventInput], { readonly id: string }>
  readonly searchArticles: SearchArticles
}

const empty: EventTextsView = { text: '', attributedTo: '', dateNote: '' }

export function EventForm({ event, backHref, save, searchArticles }: EventFormProps) {
  const texts = useTranslations('admin.events')
  const router = useRouter()
  const [isRetracting, setRetracting] = useState(false)
  const form = useForm({ ...event.fields, texts: everyLanguage(event.fields.texts, empty) }, save, (values) =>
    eventInput(event, values),
  )
  const { values, change, fieldError } = form
  const isRetractable = event.id !== undefined && event.fields.claim !== 'retracted'

  async function store(submitted: FormEvent<HTMLFormElement>) {
    submitted.preventDefault()
    if (await form.save()) router.push(backHref)
  }

  async function retract() {
    setRetracting(false)
    const saved = await form.saveAs({ ...values, claim: 'retracted' })
    if (saved) router.push(backHref)
  }

  return (
    <form onSubmit={store} noValidate>
      <Stack gap="md">
        <Title order={2} size="h4">
          {texts('when')}
        </Title>
        <EventDateInputs
          label={texts('date')}
          date={values.date}
          isRefused={fieldError('edtf') !== undefined}
          onChange={(date) => change({ date })}
        />
        <Checkbox
          label={texts('aboutAnotherDay')}
          checked={values.occurredDate !== null}
          onChange={({ currentTarget }) =>
            change({ occurredDate: currentTarget.checked ? startOccurredDate(values.date) : null })
          }
        />
        {values.occurredDate && (
          <EventDateInputs
            label={texts('occurredDate')}
            date={values.occurredDate}
            isRefused={fieldError('occurredEdtf') !== undefined}
            onChange={(occurredDate) => change({ occurredDate })}
          />
        )}
        <Title order={2} size="h4">
          {texts('what')}
        </Title>
        <EventTexts
          texts={values.texts}
          originLocale={values.originLocale}
          fieldError={fieldError}
          onChange={(locale, part) => change((current) => ({ texts: withText(current.texts, locale, part) }))}
        />
        <Group align="flex-start" gap="md">
          <OriginField value={values.originLocale} onChange={(originLocale) => change({ originLocale })} />
        </Group>
        <Checkbox
          label={texts('fallback')}
          description={texts('fallbackHint')}
          checked={values.fallbackAllowed}
          onChange={({ currentTarget }) => change({ fallbackAllowed: currentTarget.checked })}
        />
        <EventFacts values={values} change={change} />
        <Title order={2} size="h4">
          {texts('sourcesTitle')}
        </Title>
        <EventSources sources={values.sources} fieldError={fieldError} onChange={(sources) => change({ sources })} />
        <Title order={2} size="h4">
          {texts('articles')}
        </Title>
        <EventArticles
          articles={values.articles}
          search={searchArticles}
          onChange={(articles) => change({ articles })}
        />
        <Title order={2} size="h4">
          {texts('stories')}
        </Title>
        <EventStories
          stories={values.stories}
          choices={event.storyChoices}
          onChange={(stories) => change({ stories })}
        />
        <FormButtons isDirty={form.isDirty} isBusy={form.isBusy} backHref={backHref}>
          {isRetractable && (
            <Button variant="subtle" color="red" onClick={() => setRetracting(true)}>
              {texts('retract')}
            </Button>
          )}
        </FormButtons>
      </Stack>
      <ConfirmDialog
        isOpen={isRetracting}
        title={texts('retractTitle')}
        confirm={texts('retract')}
        onConfirm={() => void retract()}
        onClose={() => setRetracting(false)}
      >
        {texts('retractText')}
      </ConfirmDialog>
    </form>
  )
}
