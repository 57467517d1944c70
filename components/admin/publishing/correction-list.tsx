// The corrections of the article, with what readers of this language are told of each – and a way to tell them, where
// nobody had the words when the correction went out.
'use client'
import { Button, Stack, Text, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useDeskTime } from '#admin/use-desk-time.ts'
import { textLimits } from '#domain/article.ts'
import { kindOfNote } from '#domain/correction-notes.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { CorrectionLine } from '#newsroom/view/publishing-view.ts'
import { PanelFormButtons } from './panel-form-buttons.tsx'
import classes from './publish-panel.module.css'

type CorrectionListProps = {
  readonly corrections: readonly CorrectionLine[]
  readonly locale: Locale
  readonly mayNote: boolean
  /** ISO 8601. */
  readonly now: string
  readonly isBusy: boolean
  /** Words for the note, if the server refused it. */
  readonly error: string | undefined
  /** Answers whether it was done. */
  readonly onSave: (correction: CorrectionLine, note: string) => Promise<boolean>
}

export function CorrectionList(props: CorrectionListProps) {
  const { corrections, locale, now } = props
  const texts = useTranslations('admin.publish.corrections')
  const { long } = useDeskTime(now)
  const [open, setOpen] = useState<string>()
  if (corrections.length === 0) return null
  return (
    <section aria-label={texts('title')}>
      <h3 className={classes['corrections']}>{texts('title')}</h3>
      <ul className={classes['notes']}>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <time id={`correction-${correction.id}`} dateTime={correction.at}>
              {long(correction.at)}
            </time>
            {open === correction.id ? (
              <NoteForm
                {...props}
                correction={correction}
                onSave={async (note) => {
                  if (await props.onSave(correction, note)) setOpen(undefined)
                }}
                onCancel={() => setOpen(undefined)}
              />
            ) : (
              <>
                <Told note={correction.notes[locale]} locale={locale} />
                {props.mayNote && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-describedby={`correction-${correction.id}`}
                    onClick={() => setOpen(correction.id)}
                  >
                    {texts(kindOfNote(correction.notes[locale], locale) === 'own' ? 'change' : 'give')}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Told({ note, locale }: { readonly note: string | undefined; readonly locale: Locale }) {
  const texts = useTranslations('admin.publish.corrections')
  const kind = kindOfNote(note, locale)
  if (kind === 'none') return <p className={classes['ahead']}>{texts('none')}</p>
  return (
    <p>
      {kind === 'standard' && <span className={classes['ahead']}>{texts('standard')} </span>}
      <span lang={languageOf(locale).htmlLang} dir="auto">
        {note}
      </span>
    </p>
  )
}

type NoteFormProps = Pick<CorrectionListProps, 'locale' | 'isBusy' | 'error'> & {
  readonly correction: CorrectionLine
  readonly onSave: (note: string) => void
  readonly onCancel: () => void
}

function NoteForm({ correction, locale, isBusy, error, onSave, onCancel }: NoteFormProps) {
  const texts = useTranslations('admin.publish')
  const issues = useTranslations('admin.issues')
  const known = correction.notes[locale]
  const [note, setNote] = useState(kindOfNote(known, locale) === 'own' ? known : '')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const others = locales.filter((one) => one !== locale && kindOfNote(correction.notes[one], one) === 'own')

  // It takes the place of the button that was pressed.
  useEffect(() => field.current?.focus(), [])

  function submit(event: FormEvent): void {
    event.preventDefault()
    const isEmpty = (note ?? '').trim() === ''
    setMissing(isEmpty)
    if (isEmpty) field.current?.focus()
    else onSave(note ?? '')
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs" mt={4}>
        {others.length > 0 && (
          <div>
            <Text size="xs" c="dimmed">
              {texts('corrections.elsewhere')}
            </Text>
            {others.map((one) => (
              <p key={one} lang={languageOf(one).htmlLang} dir="auto">
                {correction.notes[one]}
              </p>
            ))}
          </div>
        )}
        <Textarea
          ref={field}
          size="xs"
          autosize
          minRows={2}
          required
          lang={languageOf(locale).htmlLang}
          label={texts('correction.note', { language: languageOf(locale).autonym })}
          description={texts('corrections.hint')}
          maxLength={textLimits.notice}
          value={note}
          error={isMissing ? issues('missing') : error}
          onChange={(event) => {
            setNote(event.currentTarget.value)
            setMissing(false)
          }}
        />
        <PanelFormButtons confirm={texts('corrections.save')} isBusy={isBusy} onCancel={onCancel}>
          <Button size="xs" variant="default" onClick={() => setNote(languageOf(locale).correctionSentence)}>
            {texts('corrections.takeStandard')}
          </Button>
        </PanelFormButtons>
      </Stack>
    </form>
  )
}
