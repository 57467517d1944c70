// Creates a tag, or saves its address and names.
import type { z } from 'zod'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { findTagBySlug, getTag, insertTag, type Tag, updateTag } from '#data/tags.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { tagForm } from '#newsroom/forms/label-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { SlugTaken } from '#newsroom/refusals.ts'
import { proposeSlug, rememberRename } from '#newsroom/remember-rename.ts'
import { now } from '#platform/clock.ts'

export type SavedTag = { readonly id: string; readonly slug: string }

/** Throws NotPermitted, NotWellFormed, SlugTaken, RecordMissing. */
export async function saveTag(actor: Actor, input: z.input<typeof tagForm>): Promise<SavedTag> {
  authorise(actor, 'save-tag')
  const { id, ...form } = wellFormed(tagForm, input)
  return inWriteTransaction({ noun: 'site' }, async (tx) => {
    const before = id === undefined ? undefined : await getTag(tx, id)
    const slug = form.slug ?? before?.slug ?? proposeSlug(form)
    await refuseTakenSlug(tx, slug, id)
    const tag = { ...form, slug, isDemo: before?.isDemo ?? form.isDemo }
    const saved = { id: await storeTag(tx, tag, id), slug }
    await rememberRename(tx, 'tag', saved.id, { former: before?.slug, current: slug })
    await record(tx, actor, { command: 'save-tag', subject: `tag:${saved.id}`, before, after: tag, at: now() })
    return saved
  })
}

async function refuseTakenSlug(tx: WriteTransaction, slug: string, id: string | undefined): Promise<void> {
  const holder = await findTagBySlug(tx, slug)
  if (slug === '' || (holder && holder.id !== id)) throw new SlugTaken('tag', slug)
}

async function storeTag(tx: WriteTransaction, tag: Omit<Tag, 'id'>, id: string | undefined) {
  if (id === undefined) return insertTag(tx, tag)
  await updateTag(tx, { ...tag, id })
  return id
}
