// Creates a section, or saves its address, place and names.
import type { z } from 'zod'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { countSections } from '#data/section-places.ts'
import { findSectionBySlug, getSection, insertSection, type Section, updateSection } from '#data/sections.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { sectionForm } from '#newsroom/forms/label-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { SlugTaken } from '#newsroom/refusals.ts'
import { proposeSlug, rememberRename } from '#newsroom/remember-rename.ts'
import { now } from '#platform/clock.ts'

export type SavedSection = { readonly id: string; readonly slug: string }

/** Throws NotPermitted, NotWellFormed, SlugTaken, RecordMissing. */
export async function saveSection(actor: Actor, input: z.input<typeof sectionForm>): Promise<SavedSection> {
  authorise(actor, 'save-section')
  const form = wellFormed(sectionForm, input)
  return inWriteTransaction({ noun: 'site' }, (tx) => storeSection(tx, actor, form, now()))
}

/** The part inside the transaction (of the site), which importing an article shares. */
export async function storeSection(
  tx: WriteTransaction,
  actor: Actor,
  { id, ...form }: z.output<typeof sectionForm>,
  at: Date,
): Promise<SavedSection> {
  const before = id === undefined ? undefined : await getSection(tx, id)
  const slug = form.slug ?? before?.slug ?? proposeSlug(form)
  await refuseTakenSlug(tx, slug, id)
  const position = form.position ?? before?.position ?? (await countSections(tx))
  const section = { ...form, slug, position, isDemo: before?.isDemo ?? form.isDemo }
  const saved = { id: await storeRecord(tx, section, id), slug }
  await rememberRename(tx, 'section', saved.id, { former: before?.slug, current: slug })
  await record(tx, actor, { command: 'save-section', subject: `section:${saved.id}`, before, after: section, at })
  return saved
}

async function refuseTakenSlug(tx: WriteTransaction, slug: string, id: string | undefined): Promise<void> {
  const holder = await findSectionBySlug(tx, slug)
  if (slug === '' || (holder && holder.id !== id)) throw new SlugTaken('section', slug)
}

async function storeRecord(tx: WriteTransaction, section: Omit<Section, 'id'>, id: string | undefined) {
  if (id === undefined) return insertSection(tx, section)
  await updateSection(tx, { ...section, id })
  return id
}
