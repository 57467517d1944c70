// Adds the record of a photo: rights, captions and alts. The file, where there is one, is lib/media's.
import type { z } from 'zod'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { insertPhoto } from '#data/photos.ts'
import { type Actor, actorName } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { photoForm } from '#newsroom/forms/photo-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'

export type AddedPhoto = { readonly id: string }

/** Throws NotPermitted, NotWellFormed. */
export async function addPhoto(actor: Actor, input: z.input<typeof photoForm>): Promise<AddedPhoto> {
  authorise(actor, 'add-photo')
  const form = wellFormed(photoForm, input)
  return inWriteTransaction({ noun: 'site' }, (tx) => storePhoto(tx, actor, form, now()))
}

/** The part inside the transaction, which importing an article shares. */
export async function storePhoto(
  tx: WriteTransaction,
  actor: Actor,
  form: z.output<typeof photoForm> & { readonly fileName?: string | null },
  at: Date,
): Promise<AddedPhoto> {
  const id = await insertPhoto(tx, { ...form, addedBy: actorName(actor), createdAt: at })
  await record(tx, actor, { command: 'add-photo', subject: `photo:${id}`, after: form, at })
  return { id }
}
