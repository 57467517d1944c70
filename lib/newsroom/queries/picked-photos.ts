// Photos as the screens of the newsroom show them: with their texts in one language, withdrawn ones too.
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listPhotos, type Photo } from '#data/photos.ts'
import { listRenditionWidths, renditionPath, renditionSize } from '#domain/photo-renditions.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'

/** Widest picture on a screen of the newsroom, in pixels. */
const widest = 960

export async function pickPhotos(
  db: WriteTransaction,
  ids: readonly string[],
  locale: Locale,
): Promise<Record<string, PickedPhoto>> {
  const photos = await listPhotos(db, ids)
  return Object.fromEntries(photos.map((photo) => [photo.id, pickedPhoto(photo, locale)]))
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

/** Absent for a photo without its file. */
export function pictureOf({ file }: Photo): PickedPhoto['picture'] {
  if (file === null) return undefined
  const widths = listRenditionWidths(file.width)
  const width = widths.filter((one) => one <= widest).at(-1) ?? widths[0] ?? file.width
  return { src: renditionPath(file.hash, width, 'jpg'), ...renditionSize(file, width) }
}
