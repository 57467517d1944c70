// Shows a withdrawn photo again: the undo of withdrawing it.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getPhoto, markPhotoReturned } from '#data/photos.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

const returnPhotoForm = z.strictObject({ photoId: idField })

/** Of a photo that is shown it changes nothing. Throws NotPermitted, NotWellFormed, RootMissing. */
export async function returnPhoto(actor: Actor, input: z.input<typeof returnPhotoForm>): Promise<void> {
  authorise(actor, 'return-photo')
  const { photoId } = wellFormed(returnPhotoForm, input)
  await inWriteTransaction({ noun: 'photo', id: photoId }, async (tx) => {
    const { withdrawnAt } = await getPhoto(tx, photoId)
    if (withdrawnAt === null) return
    await markPhotoReturned(tx, photoId)
    const before = { withdrawnAt }
    await record(tx, actor, { command: 'return-photo', subject: `photo:${photoId}`, before, at: now() })
  })
}
