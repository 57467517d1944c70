// One photo: the picture with the point its crops keep in view, everything that is said of it, where it is used, and what
// can be done with it.
'use client'
import { Alert, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { FormButtons } from '#admin/forms/form-buttons.tsx'
import { useForm } from '#admin/forms/use-form.ts'
import { Screen } from '#admin/screen.tsx'
import { useDeskTime } from '#admin/use-desk-time.ts'
import type { PhotoFields as Fields, PhotoScreen as PhotoScreenView } from '#newsroom/view/photo-view.ts'
import { FocalPoint } from './focal-point.tsx'
import { PhotoFields } from './photo-fields.tsx'
import { type PhotoActions, PhotoFilePanel } from './photo-file-panel.tsx'
import { PhotoUses } from './photo-uses.tsx'
import classes from './photos.module.css'

export type PhotoInput = Fields & { readonly expectedLock: number }

type PhotoScreenProps = PhotoActions & {
  readonly photo: PhotoScreenView
  /** ISO 8601, the server's. */
  readonly now: string
  readonly save: Action<[PhotoInput], { readonly lock: number }>
}

export function PhotoScreen({ photo, now, save, ...actions }: PhotoScreenProps) {
  const texts = useTranslations('admin.photos')
  const time = useDeskTime(now)
  // Not the screen's newest number: what somebody else changed meanwhile has to be told, not saved over.
  const lock = useRef(photo.lock)
  const [fromFile, setFromFile] = useState(photo.isFromFile && saysSomething(photo.fields) ? photo.fields : undefined)
  const form = useForm(photo.fields, save, (values): PhotoInput => ({ ...values, expectedLock: lock.current }))
  const { focalX, focalY } = form.values
  const isReadOnly = !photo.may.save

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const saved = await form.save()
    if (!saved) return
    lock.current = saved.lock
    setFromFile(undefined)
  }

  return (
    <Screen title={photo.fileName || texts('photo')} back={{ href: '/admin/photos', label: texts('title') }}>
      {photo.withdrawnAt !== null && (
        <Alert color="red">{texts('withdrawnSince', { time: time.long(photo.withdrawnAt) })}</Alert>
      )}
      {fromFile && !isReadOnly && <Alert color="yellow">{texts('fromFileNotice')}</Alert>}
      {isReadOnly && <Alert color="yellow">{texts('readOnly')}</Alert>}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className={classes['columns']}>
          <div className={classes['pictureSide']}>
            {photo.picture && photo.withdrawnAt === null ? (
              <FocalPoint
                picture={photo.picture}
                focal={{ x: focalX, y: focalY }}
                isReadOnly={isReadOnly}
                onChange={({ x, y }) => form.change({ focalX: x, focalY: y })}
              />
            ) : (
              <p className={classes['absent']}>{texts(photo.picture ? 'withdrawnPicture' : 'noFileLong')}</p>
            )}
            <p className={classes['facts']}>
              {photo.picture && texts('size', photo.picture.original)}{' '}
              {texts(photo.addedBy === null ? 'added' : 'addedBy', {
                ...{ time: time.long(photo.addedAt), name: photo.addedBy ?? '' },
              })}
            </p>
          </div>
          <Stack gap="md">
            <PhotoFields form={form} fromFile={fromFile} isReadOnly={isReadOnly} />
            {!isReadOnly && <FormButtons isDirty={form.isDirty} isBusy={form.isBusy} backHref="/admin/photos" />}
          </Stack>
        </div>
      </form>
      <PhotoUses uses={photo.uses} />
      <PhotoFilePanel
        photo={photo}
        onChanged={() => {
          lock.current += 1
        }}
        {...actions}
      />
    </Screen>
  )
}

/** Most files say nothing of themselves, and then there is nothing to check. */
function saysSomething({ credit, texts }: Fields): boolean {
  return credit !== '' || Object.values(texts).some(({ caption, alt }) => caption !== '' || alt !== '')
}
