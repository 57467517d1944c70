// Takes a picture file into the library: checked by its bytes, kept, and prefilled with what the file says of itself.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { findPhotoByFile } from '#data/photos.ts'
import { mostPhotoBytes } from '#domain/photo-refusal.ts'
import { findDigitalSourceType } from '#domain/photo-rights.ts'
import { isSameSentence } from '#domain/readiness.ts'
import type { Actor } from '#domain/roles.ts'
import { readPhotoMetadata } from '#media/read-photo-metadata.ts'
import { authorise } from '#newsroom/authorise.ts'
import { line, localeField } from '#newsroom/forms/fields.ts'
import { bytesField, photoForm } from '#newsroom/forms/photo-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { withKeptFile } from '#newsroom/photos/with-kept-file.ts'
import { now } from '#platform/clock.ts'
import { storePhoto } from './add-photo.ts'

/** Bytes. What is longer is not even read. */
export const largestUpload = mostPhotoBytes

const uploadForm = z.strictObject({
  bytes: bytesField,
  /** What its owner called it. */
  fileName: line(300).default(''),
  /** The language that its texts are taken to be in. */
  locale: localeField,
})

/** `isNew` false: the library has this very file already, and that photo is answered. */
export type UploadedPhoto = { readonly id: string; readonly isNew: boolean }

/** Throws NotPermitted, NotWellFormed, PhotoError with the reason of the refusal; leaves nothing behind then. */
export async function uploadPhoto(actor: Actor, input: z.input<typeof uploadForm>): Promise<UploadedPhoto> {
  authorise(actor, 'add-photo')
  const { bytes, fileName, locale } = wellFormed(uploadForm, input)
  return withKeptFile(bytes, async (file) => {
    const described = wellFormed(photoForm, { ...(await describe(bytes, locale)), file })
    const uploaded = await inWriteTransaction({ noun: 'site' }, async (tx): Promise<UploadedPhoto> => {
      const known = await findPhotoByFile(tx, file.hash)
      if (known !== undefined) return { id: known, isNew: false }
      return { ...(await storePhoto(tx, actor, { ...described, fileName: fileName || null }, now())), isNew: true }
    })
    const focal = { x: described.focalX, y: described.focalY }
    return uploaded.isNew ? { answer: uploaded, focal } : { answer: uploaded }
  })
}

/** The file's own metadata, cut to what the form takes; an editor confirms or corrects it. */
async function describe(bytes: Uint8Array, locale: z.output<typeof localeField>): Promise<z.input<typeof photoForm>> {
  const known = await readPhotoMetadata(bytes)
  const { caption = '', alt = '', credit, creator, copyright, licence, digitalSourceType } = known
  return {
    credit: (credit ?? creator ?? '').slice(0, 300),
    creator: creator?.slice(0, 300),
    copyright: copyright?.slice(0, 500),
    licence: licence?.slice(0, 500),
    digitalSourceType: digitalSourceType === undefined ? undefined : findDigitalSourceType(digitalSourceType),
    originLocale: locale,
    // Programs write captions into the field for descriptions too; those describe nothing.
    texts: {
      [locale]: { caption: caption.slice(0, 1000), alt: isSameSentence(alt, caption) ? '' : alt.slice(0, 1000) },
    },
  }
}
