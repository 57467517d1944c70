// Publishing again: what has changed, and – for a correction – what every reader is told of it.
'use client'
import { Button, Checkbox, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { textLimits } from '#domain/article.ts'
import { type ChangeKind, changeKinds } from '#domain/publishing.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { PublishingView } from '#newsroom/view/publishing-view.ts'
import type { PublishInput } from './publishing-actions.ts'

type Chosen = Pick<PublishInput, 'change' | 'note' | 'correction'>

type RepublishFormProps = {
  readonly view: PublishingView
  readonly isBusy: boolean
  readonly fieldError: (path: string) => string | undefined
  readonly onSubmit: (chosen: Chosen) => void
  readonly onCancel: () => void
}

export function RepublishForm({ view, isBusy, fieldError, onSubmit, onCancel }: RepublishFormProps) {
  const texts = useTranslations('admin.publish')
  const [change, setChange] = useState<ChangeKind>('normal')
  const [note, setNote] = useState('')
  const [notes, setNotes] = useState<Partial<Record<Locale, string>>>({})
  const [useStandardSentence, setStandard] = useState(false)
  const told = locales.filter((locale) => locale === view.locale || view.live.includes(locale))

  function submit(event: FormEvent): void {
    event.preventDefault()
    // An empty note is none: its language gets the standard sentence, or the server says that it is missing.
    const said = Object.fromEntries(Object.entries(notes).filter(([, text]) => text.trim() !== ''))
    onSubmit({ change, note, ...(change === 'correction' && { correction: { notes: said, useStandardSentence } }) })
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Radio.Group
          size="sm"
          label={texts('change.label')}
          value={change}
          onChange={(value) => setChange(changeKinds.find((one) => one === value) ?? 'normal')}
        >
          <Stack gap={6} mt={6}>
            {changeKinds.map((kind) => (
              <Radio
                key={kind}
                size="xs"
                value={kind}
                label={texts(`change.${kind}`)}
                description={texts(`change.${kind}Hint`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {change === 'correction' ? (
          <Stack gap="xs">
            {told.map((locale) => (
              <Textarea
                key={locale}
                size="xs"
                autosize
                minRows={2}
                lang={languageOf(locale).htmlLang}
                label={texts('correction.note', { language: languageOf(locale).autonym })}
                required={locale === view.locale}
                disabled={useStandardSentence && locale !== view.locale}
                maxLength={textLimits.notice}
                value={notes[locale] ?? ''}
                error={fieldError(`correction.notes.${locale}`)}
                onChange={(event) => {
                  const { value } = event.currentTarget
                  setNotes((all) => ({ ...all, [locale]: value }))
                }}
              />
            ))}
            <Text size="xs" c="dimmed">
              {texts('correction.noteHint')}
            </Text>
            {told.length > 1 ? (
              <Checkbox
                size="xs"
                label={texts('correction.standard')}
                checked={useStandardSentence}
                onChange={(event) => setStandard(event.currentTarget.checked)}
              />
            ) : null}
          </Stack>
        ) : null}
        <TextInput
          size="xs"
          label={texts('note')}
          value={note}
          maxLength={500}
          error={fieldError('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={isBusy}>
            {texts('confirm')}
          </Button>
          <Button size="xs" variant="subtle" onClick={onCancel}>
            {texts('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
