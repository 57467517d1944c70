// Whose photo it is, where it is used: the credit as readers get it, and a field for it – at once, while there is none,
// because nothing goes out without it. It is the photo's own: changed here, it is changed wherever the photo stands.
'use client'
import { Anchor, Button, Group, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useUnsavedGuard } from '#admin/forms/use-unsaved-guard.ts'
import { useAction } from '#admin/use-action.ts'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import classes from './photo-credit-field.module.css'

export type PhotoCredit = { readonly photoId: string; readonly credit: string; readonly knownCredit: string }
export type SaveCredit = Action<[PhotoCredit], { readonly credit: string }>

type PhotoCreditFieldProps = {
  readonly photo: PickedPhoto
  /** Absent: it can be read, not changed. */
  readonly save?: SaveCredit | undefined
  readonly onSaved?: ((photo: PickedPhoto) => void) | undefined
}

export function PhotoCreditField({ photo, save, onSaved }: PhotoCreditFieldProps) {
  const texts = useTranslations('admin.photos')
  const [isOpen, setOpen] = useState(false)
  const isMissing = photo.credit === ''
  return (
    <div data-field="photo-credit">
      {save && (isOpen || isMissing) ? (
        <CreditForm
          photo={photo}
          save={save}
          onSaved={(saved) => {
            setOpen(false)
            onSaved?.(saved)
          }}
          onCancel={isMissing ? undefined : () => setOpen(false)}
        />
      ) : (
        <p className={classes['line']}>
          <span data-missing={isMissing || undefined}>
            {isMissing ? texts('noCredit') : texts('creditLine', { credit: photo.credit })}
          </span>{' '}
          {save && (
            <button type="button" onClick={() => setOpen(true)}>
              {texts('changeCredit')}
            </button>
          )}
        </p>
      )}
      {save && (
        <Anchor href={`/admin/photos/${photo.id}`} target="_blank" size="xs">
          {texts('details')}
        </Anchor>
      )}
    </div>
  )
}

type CreditFormProps = {
  readonly photo: PickedPhoto
  readonly save: SaveCredit
  readonly onSaved: (photo: PickedPhoto) => void
  /** Absent while there is no credit: there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined
}

function CreditForm({ photo, save, onSaved, onCancel }: CreditFormProps) {
  const texts = useTranslations('admin.photos')
  const forms = useTranslations('admin.forms')
  const { refusalWords } = useRefusalWords()
  const [credit, setCredit] = useState(photo.credit)
  const action = useAction(save, { done: texts('credited') })
  const { refusal } = action
  const isDirty = credit.trim() !== photo.credit && credit.trim() !== ''
  useUnsavedGuard(isDirty)

  async function submit(): Promise<void> {
    const saved = await action.run({ photoId: photo.id, credit, knownCredit: photo.credit })
    if (saved) onSaved({ ...photo, credit: saved.credit })
  }

  return (
    <form
      className={classes['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      // Nobody has to know that this one field has a button: whatever is done next, what was typed is saved.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isDirty && !currentTarget.contains(relatedTarget)) void submit()
      }}
    >
      <TextInput
        label={texts('fields.credit')}
        description={texts('creditEverywhere')}
        size="sm"
        required
        maxLength={300}
        value={credit}
        error={action.fieldError('credit') ?? (refusal ? refusalWords(refusal) : undefined)}
        onChange={({ currentTarget }) => setCredit(currentTarget.value)}
        {...(photo.credit === '' && { 'data-autofocus': true })}
      />
      <Group gap="xs" mt={6}>
        <Button type="submit" size="compact-sm" loading={action.isBusy} disabled={!isDirty}>
          {texts('setCredit')}
        </Button>
        {onCancel && (
          <Button
            size="compact-sm"
            variant="subtle"
            // Pressing it does not leave the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onCancel}
          >
            {forms('cancel')}
          </Button>
        )}
      </Group>
    </form>
  )
}
