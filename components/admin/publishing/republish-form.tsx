// Publishing again: what has changed, and – for a correction – what every reader is told of it.
'use client'
import { Radio, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type ChangeKind, changeKinds } from '#domain/publishing.ts'
import { isLocale, type Locale, locales } from '#i18n/locales.ts'
import type { PublishingView } from '#newsroom/view/publishing-view.ts'
import type { RefusalView } from '#newsroom/view/refusal-view.ts'
import { CorrectionFields, type CorrectionNotes, findUntold } from './correction-fields.tsx'
import { PanelFormButtons } from './panel-form-buttons.tsx'
import type { PublishInput } from './publishing-actions.ts'

type Chosen = Pick<PublishInput, 'change' | 'note' | 'correction'>

type RepublishFormProps = {
  readonly view: PublishingView
  readonly isBusy: boolean
  /** Of the last try. */
  readonly refusal: RefusalView | undefined
  readonly fieldError: (path: string) => string | undefined
  readonly onSubmit: (chosen: Chosen) => void
  readonly onCancel: () => void
}

export function RepublishForm({ view, isBusy, refusal, fieldError, onSubmit, onCancel }: RepublishFormProps) {
  const texts = useTranslations('admin.publish')
  const [change, setChange] = useState<ChangeKind>(view.isTextAhead ? 'normal' : 'minor')
  const [note, setNote] = useState('')
  const [notes, setNotes] = useState<CorrectionNotes>({})
  const [useStandardSentence, setStandard] = useState(false)
  /** Asked for once: from then on every field says itself whether it is still empty. */
  const [isAsked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // Somebody may have published another language since this screen was drawn: the server knows.
  const untoldThere = findUntoldThere(refusal)
  const told = locales.filter(
    (locale) => locale === view.locale || view.live.includes(locale) || untoldThere.includes(locale),
  )
  const untold = findUntold(told, view.locale, notes, useStandardSentence)

  // It takes the place of the button that was pressed.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true }), [])

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (change !== 'correction') onSubmit({ change, note })
    else if (untold.length === 0) onSubmit({ change, note, correction: { notes: said(notes), useStandardSentence } })
    else askFor(untold[0])
  }

  function askFor(locale: Locale | undefined): void {
    setAsked(true)
    form.current?.querySelector<HTMLElement>(`[data-note="${locale}"]`)?.focus()
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
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
        {change !== 'correction' && awaitsCorrection(view) ? <Text size="xs">{texts('change.corrected')}</Text> : null}
        {change === 'correction' ? (
          <CorrectionFields
            {...{ told, notes, useStandardSentence, fieldError }}
            locale={view.locale}
            missing={isAsked ? untold : []}
            onNote={(locale, text) => setNotes((all) => ({ ...all, [locale]: text }))}
            onStandard={setStandard}
          />
        ) : null}
        <TextInput
          size="xs"
          label={texts('note')}
          value={note}
          maxLength={500}
          error={fieldError('note')}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <PanelFormButtons confirm={texts('confirm')} isBusy={isBusy} onCancel={onCancel} />
      </Stack>
    </form>
  )
}

/** Whether readers are told above the text of a correction that goes below it once this is published. */
function awaitsCorrection({ corrections, locale, publishedAt }: PublishingView): boolean {
  return corrections.some(
    ({ at, notes }) => notes[locale] !== undefined && publishedAt !== undefined && at > publishedAt,
  )
}

/** An empty note is none: its language gets the standard sentence. */
function said(notes: CorrectionNotes): CorrectionNotes {
  return Object.fromEntries(Object.entries(notes).filter(([, text]) => text.trim() !== ''))
}

function findUntoldThere(refusal: RefusalView | undefined): Locale[] {
  const problems = refusal?.problems.filter((problem) => problem.key === 'correction-note-missing') ?? []
  return problems.map((problem) => problem.facts['locale']).filter(isLocale)
}
