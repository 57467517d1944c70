// Makes one file of a photo from its original. AVIF effort 2: the library's default of 4 takes five to nine times as
// long for no smaller file.
import type { Sharp } from 'sharp'
import { cropArea, cropSize, type MediaFile, type PhotoSize, renditionSize } from '#domain/photo-renditions.ts'
import { openPicture } from './picture-library.ts'
import { readPhotoMetadata } from './read-photo-metadata.ts'
import { findRightsXmp } from './write-rights-xmp.ts'

/** Part of the name of a shared cache: raise it when the files made from the same original would differ. */
export const recipe = 'v1'

/** Pixels of a picture with its orientation applied, from its header. */
export async function readPictureSize(original: string | Uint8Array): Promise<PhotoSize> {
  const { autoOrient } = await openPicture(original).metadata()
  return { width: autoOrient.width, height: autoOrient.height }
}

/**
 * The bytes of one rendition or crop. Orientation is applied, colours are sRGB, transparency lies on white; of the
 * metadata only rights and digital source type are kept, as XMP.
 */
export async function makeRendition(original: Uint8Array, file: MediaFile): Promise<Uint8Array> {
  const size = await readPictureSize(original)
  const xmp = findRightsXmp(await readPhotoMetadata(original))
  const picture = arrange(openPicture(original).autoOrient(), size, file).flatten({ background: '#ffffff' })
  return encode(xmp === undefined ? picture : picture.withXmp(xmp), file).toBuffer()
}

function arrange(picture: Sharp, original: PhotoSize, file: MediaFile): Sharp {
  if (file.kind === 'rendition') return picture.resize({ ...renditionSize(original, file.width), fit: 'fill' })
  const area = cropArea(original, file.shape, file.focal)
  return picture.extract(area).resize({ ...cropSize(original, file.shape), fit: 'fill' })
}

function encode(picture: Sharp, file: MediaFile): Sharp {
  if (file.kind === 'rendition' && file.format === 'avif') return picture.avif({ quality: 50, effort: 2 })
  return picture.jpeg({ quality: 78, mozjpeg: true })
}
