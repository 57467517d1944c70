// States whose photo it is, where somebody meets it in an article: the credit alone, all else of the photo stays.
import { z } from 'zod'
import { reading } from '#data/connection/connections.ts'
import { getPhoto } from '#data/photos.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField, line, requiredLine } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { RecordChanged } from '#newsroom/refusals.ts'
import { savePhoto } from './save-photo.ts'

const creditPhotoForm = z.strictObject({
  photoId: idField,
  credit: requiredLine(300),
  /** The credit that was looked at: another one meanwhile is not written over. */
  knownCredit: line(300),
})

export type CreditedPhoto = { readonly credit: string }

/**
 * Answers the credit as it is stored. Throws NotPermitted (of a photo that readers see, for a reporter too),
 * NotWellFormed, RecordMissing, RecordChanged (somebody else has credited it in between).
 */
export async function creditPhoto(actor: Actor, input: z.input<typeof creditPhotoForm>): Promise<CreditedPhoto> {
  authorise(actor, 'save-photo')
  const { photoId, credit, knownCredit } = wellFormed(creditPhotoForm, input)
  const photo = await getPhoto(reading(), photoId)
  if (photo.credit !== knownCredit) throw new RecordChanged()
  const { creator, copyright, licence, source, digitalSourceType, focalX, focalY, originLocale, texts, lock } = photo
  await savePhoto(actor, {
    ...{ photoId, credit, creator, copyright, licence, source, digitalSourceType, focalX, focalY, originLocale, texts },
    expectedLock: lock,
  })
  return { credit }
}
