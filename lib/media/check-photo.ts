// Is this file a photo that we can keep and show? Looks at the bytes alone and touches no disk.
import { mostPhotoBytes, type PhotoRefusal } from '#domain/photo-refusal.ts'
import { PhotoError } from './photo-error.ts'
import { openPicture } from './picture-library.ts'
import { inPictureQueue } from './picture-queue.ts'
import { type PictureKind, sniffPicture } from './sniff-picture.ts'

/** Width and height in pixels, orientation applied. */
export type CheckedPhoto = { readonly kind: PictureKind; readonly width: number; readonly height: number }

/**
 * Opens the picture and reads all of it, so that a file that is cut off is found now and not by a reader.
 * Throws PhotoError with the reason of the refusal.
 */
export async function checkPhoto(bytes: Uint8Array): Promise<CheckedPhoto> {
  if (bytes.length === 0) throw new PhotoError('empty')
  if (bytes.length > mostPhotoBytes) throw new PhotoError('too-large')
  const kind = takenKind(bytes)
  return inPictureQueue('waiting', () => readWhole(kind, bytes))
}

function takenKind(bytes: Uint8Array): PictureKind {
  const kind = sniffPicture(bytes)
  switch (kind) {
    case 'svg':
    case 'heic':
      throw new PhotoError(kind)
    case 'other-picture':
      throw new PhotoError('unsupported')
    case 'unknown':
      throw new PhotoError('not-a-picture')
    default:
      return kind
  }
}

async function readWhole(kind: PictureKind, bytes: Uint8Array): Promise<CheckedPhoto> {
  try {
    const { autoOrient } = await openPicture(bytes).metadata()
    // The answer is thrown away: shrinking to a dot is the cheapest way of reading every scan line.
    await openPicture(bytes).resize({ width: 16, height: 16, fit: 'fill' }).raw().toBuffer()
    return { kind, width: autoOrient.width, height: autoOrient.height }
  } catch (error) {
    throw new PhotoError(refusalOf(error), error)
  }
}

function refusalOf(error: unknown): PhotoRefusal {
  return /pixel limit/i.test(String(error)) ? 'too-many-pixels' : 'damaged'
}
