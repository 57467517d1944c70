// Saves what is said of a photo: rights, captions, alts, and the point its crops keep in view.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { isShown, listPhotoUses } from '#data/photo-library.ts'
import { getPhoto, updatePhoto } from '#data/photos.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField } from '#newsroom/forms/fields.ts'
import { photoForm } from '#newsroom/forms/photo-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { RecordChanged } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const savePhotoForm = photoForm.omit({ file: true, isDemo: true }).extend({
  photoId: idField,
  /** The lock number that was looked at. */
  expectedLock: z.int().min(0),
})

export type SavedPhoto = { readonly lock: number }

/**
 * Throws NotPermitted (of a photo that readers see, for a reporter too), NotWellFormed, RootMissing, RecordChanged
 * (somebody else saved it in between).
 */
export async function savePhoto(actor: Actor, input: z.input<typeof savePhotoForm>): Promise<SavedPhoto> {
  authorise(actor, 'save-photo')
  const { photoId, expectedLock, ...change } = wellFormed(savePhotoForm, input)
  return inWriteTransaction({ noun: 'photo', id: photoId }, async (tx) => {
    const before = await getPhoto(tx, photoId)
    // Opening the transaction has raised it by one.
    if (before.lock !== expectedLock + 1) throw new RecordChanged()
    if (isShown(await listPhotoUses(tx, photoId))) authorise(actor, 'save-live-photo')
    await updatePhoto(tx, photoId, change)
    await record(tx, actor, { command: 'save-photo', subject: `photo:${photoId}`, before, after: change, at: now() })
    return { lock: before.lock }
  })
}
