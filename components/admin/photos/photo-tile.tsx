// A photo as it lies in the library: the picture, what it shows, whose it is, and what is wrong with it.
'use client'
import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '#newsroom/view/photo-view.ts'
import classes from './photos.module.css'

/** Goes inside the link or button that the tile is. */
export function PhotoTile({ photo }: { readonly photo: LibraryPhoto }) {
  const texts = useTranslations('admin.photos')
  const { thumbnail, isWithdrawn } = photo
  const name = photo.name || photo.alt || texts('noCaption')
  return (
    <>
      <span className={classes['thumbnail']}>
        {thumbnail && !isWithdrawn ? (
          <img {...thumbnail} alt="" loading="lazy" decoding="async" />
        ) : (
          <span className={classes['noPicture']}>{isWithdrawn ? texts('withdrawn') : texts('noFile')}</span>
        )}
      </span>
      <span className={classes['tileName']}>{name}</span>
      <span className={classes['tileCredit']} data-missing={photo.credit === '' || undefined}>
        {photo.credit === '' ? texts('noCredit') : photo.credit}
      </span>
    </>
  )
}
