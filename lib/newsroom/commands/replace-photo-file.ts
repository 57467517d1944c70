// Gives a photo another file – a better print, another crop. Everything that shows the photo shows the new one; its
// rights and texts stay, because they belong to the picture and not to its file.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getPhoto, replacePhotoFile as replaceFile } from '#data/photos.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField } from '#newsroom/forms/fields.ts'
import { bytesField } from '#newsroom/forms/photo-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { removeUnusedFile, withKeptFile } from '#newsroom/photos/with-kept-file.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

const replaceForm = z.strictObject({ photoId: idField, bytes: bytesField })

/**
 * About the site, not the photo: whoever removes a file that nobody has any more holds that lock. Throws NotPermitted,
 * NotWellFormed, RecordMissing, PhotoError; the old file stays then.
 */
export async function replacePhotoFile(actor: Actor, input: z.input<typeof replaceForm>): Promise<void> {
  authorise(actor, 'replace-photo-file')
  const { photoId, bytes } = wellFormed(replaceForm, input)
  const former = await withKeptFile(bytes, (file) =>
    inWriteTransaction({ noun: 'site' }, async (tx) => {
      const { file: before, focalX, focalY } = await getPhoto(tx, photoId)
      await replaceFile(tx, photoId, file)
      const subject = `photo:${photoId}`
      await record(tx, actor, { command: 'replace-photo-file', subject, before, after: file, at: now() })
      return { answer: before?.hash === file.hash ? undefined : before?.hash, focal: { x: focalX, y: focalY } }
    }),
  )
  if (former !== undefined) await removeUnusedFile(former)
}
