// Photos as the screens of the newsroom show them: with their texts in one language, withdrawn ones too.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listPhotos, type Photo } from '#data/photos.ts'
import { listRenditionWidths, renditionPath, renditionSize } from '#domain/photo-renditions.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import type { LibraryPhoto } from '#newsroom/view/photo-view.ts'

/** Widest picture on a screen of the newsroom, in pixels. */
const widestPicture = 960
const thumbnailWidth = 320

export async function pickPhotos(
  db: WriteTransaction,
  ids: readonly string[],
  locale: Locale,
): Promise<Record<string, PickedPhoto>> {
  const photos = await listPhotos(db, ids)
  return Object.fromEntries(photos.map((photo) => [photo.id, pickedPhoto(photo, locale)]))
}

/** In the order of the ids; those that do not exist are left out. */
export async function libraryPhotos(
  db: WriteTransaction,
  ids: readonly string[],
  locale: Locale,
): Promise<LibraryPhoto[]> {
  const photos = new Map((await listPhotos(db, ids)).map((photo) => [photo.id, photo]))
  return ids.flatMap((id) => {
    const photo = photos.get(id)
    if (!photo) return []
    const thumbnail = pictureOf(photo, thumbnailWidth)
    const name = photo.texts[locale]?.caption || photo.texts[photo.originLocale]?.caption || ''
    return { ...pickedPhoto(photo, locale), name, ...(thumbnail && { thumbnail }) }
  })
}

function pickedPhoto(photo: Photo, locale: Locale): PickedPhoto {
  const texts = photo.texts[locale]
  const picture = pictureOf(photo)
  return {
    id: photo.id,
    ...(picture && { picture }),
    credit: photo.credit,
    caption: texts?.caption ?? '',
    alt: texts?.alt ?? '',
    isWithdrawn: photo.withdrawnAt !== null,
  }
}

/** Absent for a photo without its file. `widest` in pixels. */
export function pictureOf({ file }: Photo, widest = widestPicture): PickedPhoto['picture'] {
  if (file === null) return undefined
  const widths = listRenditionWidths(file.width)
  const width = widths.filter((one) => one <= widest).at(-1) ?? widths[0] ?? file.width
  return { src: renditionPath(file.hash, width, 'jpg'), ...renditionSize(file, width) }
}
