// Creates a person or desk with a byline, or saves their address, names and biographies.
import type { z } from 'zod'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { findPersonBySlug, getPerson, insertPerson, listPersonSlugs, type Person, updatePerson } from '#data/people.ts'
import { freeSlug } from '#domain/people.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { personForm } from '#newsroom/forms/person-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { SlugTaken } from '#newsroom/refusals.ts'
import { proposeSlug, rememberRename } from '#newsroom/remember-rename.ts'
import { now } from '#platform/clock.ts'

export type SavedPerson = { readonly id: string; readonly slug: string }

/** Throws NotPermitted, NotWellFormed, SlugTaken (a chosen address only), RecordMissing. */
export async function savePerson(actor: Actor, input: z.input<typeof personForm>): Promise<SavedPerson> {
  authorise(actor, 'save-person')
  const form = wellFormed(personForm, input)
  return inWriteTransaction({ noun: 'site' }, (tx) => storePerson(tx, actor, form, now()))
}

/** The part inside the transaction (of the site), which importing an article shares. */
export async function storePerson(
  tx: WriteTransaction,
  actor: Actor,
  { id, ...form }: z.output<typeof personForm>,
  at: Date,
): Promise<SavedPerson> {
  const before = id === undefined ? undefined : await getPerson(tx, id)
  const slug = form.slug === undefined ? (before?.slug ?? (await freeSlugFor(tx, form))) : form.slug
  await refuseTakenSlug(tx, slug, id)
  const person = { ...form, slug, isDemo: before?.isDemo ?? form.isDemo }
  const saved = { id: await storeRecord(tx, person, id), slug }
  await rememberRename(tx, 'person', saved.id, { former: before?.slug, current: slug })
  await record(tx, actor, { command: 'save-person', subject: `person:${saved.id}`, before, after: person, at })
  return saved
}

/** A second person of the same name gets a suffix; so does one whose address somebody used to have. */
async function freeSlugFor(tx: WriteTransaction, form: Parameters<typeof proposeSlug>[0]): Promise<string> {
  const slug = proposeSlug(form)
  const taken = new Set(await listPersonSlugs(tx, slug))
  return freeSlug(slug, 'author', (candidate) => taken.has(candidate))
}

async function refuseTakenSlug(tx: WriteTransaction, slug: string, id: string | undefined): Promise<void> {
  const holder = await findPersonBySlug(tx, slug)
  if (slug === '' || (holder && holder.id !== id)) throw new SlugTaken('person', slug)
}

async function storeRecord(tx: WriteTransaction, person: Omit<Person, 'id'>, id: string | undefined) {
  if (id === undefined) return insertPerson(tx, person)
  await updatePerson(tx, { ...person, id })
  return id
}
