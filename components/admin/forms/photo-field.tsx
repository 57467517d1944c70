// A photo that belongs to a record: a portrait, the picture of a story.
'use client'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { usePickPhoto } from '#admin/photos/photo-picker-context.tsx'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import classes from './photo-field.module.css'

export type PickPhoto = () => Promise<PickedPhoto | undefined>

type PhotoFieldProps = {
  readonly label: string
  readonly photoId: string | null
  /** What is known of the stored photo. */
  readonly photo: PickedPhoto | undefined
  /** Opens the photo library. Absent: the one of the newsroom's frame. */
  readonly pickPhoto?: PickPhoto | undefined
  readonly error?: string | undefined
  readonly onChange: (photoId: string | null) => void
}

export function PhotoField({ label, photoId, photo: stored, pickPhoto: given, error, onChange }: PhotoFieldProps) {
  const texts = useTranslations('admin.forms')
  const library = usePickPhoto(useLocale())
  const pickPhoto = given ?? library
  const [picked, setPicked] = useState(stored)
  const photo = picked?.id === photoId ? picked : undefined

  async function pick() {
    const chosen = await pickPhoto?.()
    if (!chosen) return
    setPicked(chosen)
    onChange(chosen.id)
  }

  if (!pickPhoto && photoId === null) return null
  return (
    <Stack gap={6} component="fieldset" className={classes['field']}>
      <legend>{label}</legend>
      {photo?.picture && <img className={classes['picture']} {...photo.picture} alt={photo.alt} />}
      {photo && (
        <Text size="sm" c="dimmed">
          {photo.credit}
        </Text>
      )}
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
      <Group gap="xs">
        {pickPhoto && (
          <Button size="xs" variant="default" onClick={() => void pick()}>
            {texts(photoId === null ? 'choosePhoto' : 'changePhoto')}
          </Button>
        )}
        {photoId !== null && (
          <Button size="xs" variant="subtle" color="red" onClick={() => onChange(null)}>
            {texts('removePhoto')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
