// Keeps the original of a photo, untouched, under the hash of its bytes.
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { now } from '#platform/clock.ts'
import { type CheckedPhoto, checkPhoto } from './check-photo.ts'
import { exists, findOriginal, originalPath, originalsFolder, renditionsFolder } from './media-folder.ts'
import { removeAbandonedWrites, writeDurably } from './write-durably.ts'

/** `hash` is SHA-256 of the bytes in lower-case hex; width and height are pixels, orientation applied. */
export type StoredPhoto = CheckedPhoto & { readonly hash: string }

/**
 * Checks a file and keeps it; a file that is there already is not written again. Throws PhotoError and leaves
 * nothing behind when it is refused or the disk is full.
 */
export async function storePhoto(bytes: Uint8Array): Promise<StoredPhoto> {
  const checked = await checkPhoto(bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const path = originalPath(hash, checked.kind)
  if (!(await exists(path))) {
    await removeAbandonedWrites(originalsFolder(), now())
    await writeDurably(path, bytes)
  }
  return { ...checked, hash }
}

/**
 * Deletes an original and everything made from it. The caller knows that no photo has this hash any more. The original
 * goes first: renditions that are being made now are taken away by whoever makes them and finds it gone. Until then the
 * folder may fill while it is emptied, which is tried again.
 */
export async function removePhotoFiles(hash: string): Promise<void> {
  const original = await findOriginal(hash)
  if (original !== undefined) await rm(original, { force: true })
  await rm(renditionsFolder(hash), { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
}
