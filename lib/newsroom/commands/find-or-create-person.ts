// Finds the person or desk of a name, or creates them: what an importer knows of an author is a name and a language.
import { z } from 'zod'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listPeopleNamed } from '#data/people.ts'
import { kindOfName } from '#domain/people.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { localeField, requiredLine } from '#newsroom/forms/fields.ts'
import { personForm } from '#newsroom/forms/person-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { now } from '#platform/clock.ts'
import { storePerson } from './save-person.ts'

export const personNameForm = z.strictObject({
  name: requiredLine(200),
  /** The language the name is written in. */
  locale: localeField,
  /** Of somebody new. */
  isDemo: z.boolean().default(false),
})

export type FoundPerson = {
  readonly kind: 'found' | 'created'
  readonly id: string
  readonly slug: string
  /** How many people have this name; the one who was here first was taken. */
  readonly namesakes: number
}

/** Throws NotPermitted, NotWellFormed. */
export async function findOrCreatePerson(actor: Actor, input: z.input<typeof personNameForm>): Promise<FoundPerson> {
  authorise(actor, 'save-person')
  const form = wellFormed(personNameForm, input)
  return inWriteTransaction({ noun: 'site' }, (tx) => findOrStorePerson(tx, actor, form, now()))
}

/** The part inside the transaction (of the site), which importing an article shares. */
export async function findOrStorePerson(
  tx: WriteTransaction,
  actor: Actor,
  { name, locale, isDemo }: z.output<typeof personNameForm>,
  at: Date,
): Promise<FoundPerson> {
  const people = await listPeopleNamed(tx, name)
  const [first] = people
  if (first) return { kind: 'found', id: first.id, slug: first.slug, namesakes: people.length }
  const person = wellFormed(personForm, {
    kind: kindOfName(name),
    originLocale: locale,
    texts: { [locale]: { name } },
    isDemo,
  })
  return { kind: 'created', ...(await storePerson(tx, actor, person, at)), namesakes: 1 }
}
