// The photo at the head of the article, with its words in this edition. Whatever is left empty is the photo's own.
'use client'
import { Anchor, Button, Group, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { textLimits } from '#domain/article.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import classes from './article-screen.module.css'
import type { DraftFields } from './use-article-draft.ts'

type LeadPhotoProps = {
  readonly photo: PickedPhoto | undefined
  readonly fields: DraftFields
  readonly lang: string
  readonly isReadOnly: boolean
  /** Absent: there is no photo library. */
  readonly onPick: (() => void) | undefined
  readonly onRemove: () => void
  readonly onChange: (field: keyof DraftFields, value: string) => void
}

export function LeadPhoto({ photo, fields, lang, isReadOnly, onPick, onRemove, onChange }: LeadPhotoProps) {
  const texts = useTranslations('admin.article.leadPhoto')
  if (!photo) {
    if (isReadOnly || !onPick) return null
    return (
      <Button className={classes['addPhoto']} variant="default" fullWidth onClick={onPick}>
        {texts('add')}
      </Button>
    )
  }
  return (
    <figure className={classes['leadPhoto']} data-field="photo">
      {photo.picture && <img {...photo.picture} alt={fields.photoAlt || photo.alt} />}
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
        <p className={classes['credit']}>
          <span className={photo.credit === '' ? classes['warning'] : undefined}>
            {texts('credit', { credit: photo.credit || texts('noCredit') })}
          </span>{' '}
          {!isReadOnly && (
            <Anchor href={`/admin/photos/${photo.id}`} target="_blank" size="xs">
              {texts('details')}
            </Anchor>
          )}
        </p>
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
