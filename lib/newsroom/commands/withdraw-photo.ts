// Takes a photo away from readers: it leaves every page, and its files answer 410, at the next request.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getPhoto, markPhotoWithdrawn } from '#data/photos.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField, optionalLine } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

const withdrawPhotoForm = z.strictObject({
  photoId: idField,
  /** For the audit log: who asked for it, and why. */
  note: optionalLine(500),
})

/** Withdrawing it again changes nothing. Throws NotPermitted, NotWellFormed, RootMissing. */
export async function withdrawPhoto(actor: Actor, input: z.input<typeof withdrawPhotoForm>): Promise<void> {
  authorise(actor, 'withdraw-photo')
  const { photoId, note } = wellFormed(withdrawPhotoForm, input)
  const at = now()
  await inWriteTransaction({ noun: 'photo', id: photoId }, async (tx) => {
    const photo = await getPhoto(tx, photoId)
    if (photo.withdrawnAt !== null) return
    await markPhotoWithdrawn(tx, photoId, at)
    await record(tx, actor, { command: 'withdraw-photo', subject: `photo:${photoId}`, after: { note }, at })
  })
}
