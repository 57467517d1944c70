// Deletes a photo that nothing shows, with its file. What is used is withdrawn instead, never deleted.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listPhotoUses } from '#data/photo-library.ts'
import { getPhoto, deletePhoto as removeRecord } from '#data/photos.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { removeUnusedFile } from '#newsroom/photos/with-kept-file.ts'
import { record } from '#newsroom/record.ts'
import { PhotoInUse } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const deletePhotoForm = z.strictObject({ photoId: idField })

/** Throws NotPermitted, NotWellFormed, RootMissing, PhotoInUse. */
export async function deletePhoto(actor: Actor, input: z.input<typeof deletePhotoForm>): Promise<void> {
  authorise(actor, 'delete-photo')
  const { photoId } = wellFormed(deletePhotoForm, input)
  const file = await inWriteTransaction({ noun: 'photo', id: photoId }, async (tx) => {
    const before = await getPhoto(tx, photoId)
    const { articles, people, stories } = await listPhotoUses(tx, photoId)
    const uses = articles.length + people.length + stories.length
    if (uses > 0) throw new PhotoInUse(uses)
    await removeRecord(tx, photoId)
    await record(tx, actor, { command: 'delete-photo', subject: `photo:${photoId}`, before, at: now() })
    return before.file
  })
  if (file) await removeUnusedFile(file.hash)
}
