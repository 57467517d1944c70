// Takes a person away that no article names. Its addresses lead nowhere from then on.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getPerson } from '#data/people.ts'
import { listArticlesOfPerson, removePerson } from '#data/person-uses.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { StillUsed } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const personToDelete = z.strictObject({ id: idField })

/** Throws NotPermitted, RecordMissing, StillUsed. */
export async function deletePerson(actor: Actor, input: z.input<typeof personToDelete>): Promise<void> {
  authorise(actor, 'delete-person')
  const { id } = wellFormed(personToDelete, input)
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    const before = await getPerson(tx, id)
    const count = (await listArticlesOfPerson(tx, id)).length
    if (count > 0) throw new StillUsed('person', id, count)
    await removePerson(tx, id)
    await record(tx, actor, { command: 'delete-person', subject: `person:${id}`, before, at: now() })
  })
}
