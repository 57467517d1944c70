// Caption and alt of a photo in this article; without them the photo's own are shown. The credit is the photo's, and is
// given here too.
'use client'
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CreditingPhotos } from '#admin/article/use-screen-photos.ts'
import { PhotoCreditField } from '#admin/photos/photo-credit-field.tsx'
import { textLimits } from '#domain/article.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import classes from './dialogs.module.css'

export type FigureTexts = { readonly caption: string | null; readonly alt: string | null }

type FigureDialogProps = {
  readonly photo: PickedPhoto | undefined
  /** Absent: the credit can be read, not given. */
  readonly crediting: CreditingPhotos | undefined
  readonly texts: FigureTexts
  readonly onChange: (texts: FigureTexts) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

export function FigureDialog({ photo, crediting, texts: given, onChange, onRemove, onClose }: FigureDialogProps) {
  const texts = useTranslations('admin.editor.figure')
  const [caption, setCaption] = useState(given.caption ?? '')
  const [alt, setAlt] = useState(given.alt ?? '')

  return (
    <Modal opened onClose={onClose} title={texts('title')} size="lg">
      <Stack>
        {photo?.picture && <img className={classes['picture']} {...photo.picture} alt={photo.alt} />}
        {photo && <PhotoCreditField photo={photo} {...crediting} />}
        <Textarea
          label={texts('caption')}
          placeholder={photo?.caption ?? ''}
          description={texts('captionHint')}
          autosize
          maxLength={textLimits.photoCaption}
          value={caption}
          onChange={(event) => setCaption(event.currentTarget.value)}
          {...(photo?.credit !== '' && { 'data-autofocus': true })}
        />
        <Textarea
          label={texts('alt')}
          placeholder={photo?.alt ?? ''}
          description={texts('altHint')}
          autosize
          maxLength={textLimits.photoAlt}
          value={alt}
          onChange={(event) => setAlt(event.currentTarget.value)}
        />
        <Group justify="space-between">
          <Button variant="subtle" color="red" onClick={onRemove}>
            {texts('remove')}
          </Button>
          <Button onClick={() => onChange({ caption: ownOrNull(caption), alt: ownOrNull(alt) })}>
            {texts('done')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function ownOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
