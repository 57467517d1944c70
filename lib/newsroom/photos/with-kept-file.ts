// Keeping the file of a photo while its record is stored: either both are there in the end or neither.
import { createHash } from 'node:crypto'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { isPhotoFileInUse, type PhotoFile } from '#data/photos.ts'
import type { FocalPoint } from '#domain/photo-renditions.ts'
import { makeRenditions } from '#media/find-media-file.ts'
import { findOriginal } from '#media/media-folder.ts'
import { removePhotoFiles, storePhoto } from '#media/store-photo.ts'

type Kept<Answer> = {
  readonly answer: Answer
  /** Whether the photo is in the database now, and where its crops look. Absent: nothing was made of the file. */
  readonly focal?: FocalPoint | undefined
}

const underWay = new Set<Promise<void>>()

/**
 * Keeps the file while `work` stores the photo, in a transaction about the site. A file that was not there before is
 * removed again when `work` throws or has made nothing of it. The renditions are made after that, and nobody waits for
 * them: what is asked for earlier is made then. Throws PhotoError, or what `work` threw.
 */
export async function withKeptFile<Answer>(
  bytes: Uint8Array,
  work: (file: PhotoFile) => Promise<Kept<Answer>>,
): Promise<Answer> {
  const known = await findOriginal(createHash('sha256').update(bytes).digest('hex'))
  const { hash, width, height } = await storePhoto(bytes)
  try {
    const { answer, focal } = await work({ hash, width, height })
    if (focal) {
      // Whoever was refused may have removed the file between our storing it and our commit.
      if ((await findOriginal(hash)) === undefined) await storePhoto(bytes)
      makeAhead({ hash, width, height }, focal)
    } else if (known === undefined) await removeUnusedFile(hash)
    return answer
  } catch (error) {
    // Without a database nobody knows whether the file is in use, and it stays.
    if (known === undefined) await removeUnusedFile(hash).catch(() => undefined)
    throw error
  }
}

function makeAhead({ hash, width, height }: PhotoFile, focal: FocalPoint): void {
  const making = makeRenditions(hash, { width, height }, focal)
    .catch(() => undefined)
    .finally(() => underWay.delete(making))
  underWay.add(making)
}

/** Resolves when the renditions of everything that was kept so far are made: before a process or its folder goes. */
export async function renditionsAreMade(): Promise<void> {
  await Promise.all(underWay)
}

/**
 * Removes a file that no photo has. Another may have come with the same one: it commits under the lock of the site, so
 * with that lock it has either committed, and its photo is found here, or will look for the file after its commit.
 */
export function removeUnusedFile(hash: string): Promise<void> {
  return inWriteTransaction({ noun: 'site' }, async (tx) => {
    if (!(await isPhotoFileInUse(tx, hash))) await removePhotoFiles(hash)
  })
}
