// The photo at the head of the article, with its words in this edition. Whatever is left empty is the photo's own, and
// so is its credit.
'use client'
import { Box, Button, Group, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { PhotoCreditField } from '#admin/photos/photo-credit-field.tsx'
import { textLimits } from '#domain/article.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import classes from './article-screen.module.css'
import type { DraftFields } from './use-article-draft.ts'
import type { CreditingPhotos } from './use-screen-photos.ts'

type LeadPhotoProps = {
  readonly photo: PickedPhoto | undefined
  readonly fields: DraftFields
  readonly lang: string
  readonly isReadOnly: boolean
  readonly crediting: CreditingPhotos
  /** Absent: there is no photo library. */
  readonly onPick: (() => void) | undefined
  readonly onRemove: () => void
  readonly onChange: (field: keyof DraftFields, value: string) => void
}

export function LeadPhoto({ photo, fields, lang, isReadOnly, crediting, onPick, onRemove, onChange }: LeadPhotoProps) {
  const texts = useTranslations('admin.article.leadPhoto')
  const photos = useTranslations('admin.photos')
  if (!photo) {
    if (isReadOnly || !onPick) return null
    return (
      <Button className={classes['addPhoto']} variant="default" fullWidth onClick={onPick}>
        {texts('add')}
      </Button>
    )
  }
  return (
    <figure className={classes['leadPhoto']} data-field="photo" data-photo={photo.id}>
      {photo.picture ? (
        <Box className={classes['picture']} __vars={{ '--ratio': `${photo.picture.width} / ${photo.picture.height}` }}>
          <img {...photo.picture} alt={fields.photoAlt || photo.alt} />
        </Box>
      ) : (
        !photo.isWithdrawn && <p className={classes['noFile']}>{photos('noFile')}</p>
      )}
      <figcaption>
        {photo.isWithdrawn && <p className={classes['warning']}>{texts('withdrawn')}</p>}
        <Textarea
          aria-label={texts('caption')}
          placeholder={photo.caption || texts('caption')}
          value={fields.photoCaption}
          lang={lang}
          autosize
          variant="unstyled"
          maxLength={textLimits.photoCaption}
          readOnly={isReadOnly}
          onChange={(event) => onChange('photoCaption', event.currentTarget.value)}
        />
        <PhotoCreditField key={photo.id} photo={photo} {...(!isReadOnly && crediting)} />
        <Textarea
          label={texts('alt')}
          placeholder={photo.alt || texts('altHint')}
          value={fields.photoAlt}
          lang={lang}
          size="xs"
          autosize
          maxLength={textLimits.photoAlt}
          readOnly={isReadOnly}
          onChange={(event) => onChange('photoAlt', event.currentTarget.value)}
        />
        {!isReadOnly && (
          <Group gap="xs" mt="xs">
            {onPick && (
              <Button size="compact-xs" variant="default" onClick={onPick}>
                {texts('change')}
              </Button>
            )}
            <Button size="compact-xs" variant="subtle" color="red" onClick={onRemove}>
              {texts('remove')}
            </Button>
          </Group>
        )}
      </figcaption>
    </figure>
  )
}
