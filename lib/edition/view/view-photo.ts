// A photo record → what a page shows of it. Caption and alt may be overridden where the photo is used; the credit
// never is.
import type { PhotoRecord } from '#data/published/photos.ts'
import {
  type CropShape,
  cropPath,
  cropSize,
  listRenditionWidths,
  type RenditionFormat,
  renditionPath,
  renditionSize,
} from '#domain/photo-renditions.ts'
import { isMadeByAlgorithm } from '#domain/photo-rights.ts'
import type { PhotoView, RenditionView } from './photo-view.ts'
import { pickText } from './pick-text.ts'
import type { ViewContext } from './view-context.ts'

/** Texts in the page's language that stand in for the photo's own. */
export type PhotoTexts = { readonly caption?: string | null; readonly alt?: string | null }

/** Absent when the photo is unknown or has been withdrawn. */
export function viewPhoto(id: string | null, overrides: PhotoTexts, context: ViewContext): PhotoView | undefined {
  const photo = id === null ? undefined : context.directory.photos.get(id)
  if (!photo) return undefined
  const picked = pickText(photo.texts, context.locale, photo.originLocale)
  const lang = picked?.lang
  const alt = { alt: overrides.alt ?? picked?.text.alt ?? '', ...(lang && overrides.alt == null && { altLang: lang }) }
  return {
    caption: overrides.caption ?? picked?.text.caption ?? '',
    ...(lang && overrides.caption == null && { lang }),
    credit: picked?.text.credit ?? photo.credit,
    ...(lang && { creditLang: lang }),
    isAlgorithmMade: isMadeByAlgorithm(photo.digitalSourceType),
    ...(photo.file ? { file: { ...alt, ...viewFile(photo, photo.file) } } : {}),
  }
}

type PhotoFile = NonNullable<PhotoRecord['file']>

function viewFile(photo: PhotoRecord, file: PhotoFile): Omit<NonNullable<PhotoView['file']>, 'alt' | 'altLang'> {
  const widest = listRenditionWidths(file.width).at(-1) ?? file.width
  return {
    ...renditionSize(file, widest),
    avif: viewRenditions(file, 'avif'),
    jpeg: viewRenditions(file, 'jpg'),
    crops: {
      wide: viewCrop(photo, file, 'wide'),
      standard: viewCrop(photo, file, 'standard'),
      square: viewCrop(photo, file, 'square'),
      card: viewCrop(photo, file, 'card'),
    },
    focalX: photo.focal.x,
    focalY: photo.focal.y,
  }
}

function viewRenditions(file: PhotoFile, format: RenditionFormat): readonly RenditionView[] {
  return listRenditionWidths(file.width).map((width) => ({
    src: renditionPath(file.hash, width, format),
    ...renditionSize(file, width),
  }))
}

function viewCrop(photo: PhotoRecord, file: PhotoFile, shape: CropShape): RenditionView {
  return { src: cropPath(file.hash, shape, photo.focal), ...cropSize(file, shape) }
}
