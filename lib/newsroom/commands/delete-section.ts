// Takes a section away that no article is filed under. Its addresses lead nowhere from then on.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listArticlesOfSection, removeSection } from '#data/section-places.ts'
import { getSection } from '#data/sections.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { StillUsed } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const sectionToDelete = z.strictObject({ id: idField })

/** Throws NotPermitted, RecordMissing, StillUsed. */
export async function deleteSection(actor: Actor, input: z.input<typeof sectionToDelete>): Promise<void> {
  authorise(actor, 'delete-section')
  const { id } = wellFormed(sectionToDelete, input)
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    const before = await getSection(tx, id)
    const count = (await listArticlesOfSection(tx, id)).length
    if (count > 0) throw new StillUsed('section', id, count)
    await removeSection(tx, id)
    await record(tx, actor, { command: 'delete-section', subject: `section:${id}`, before, at: now() })
  })
}
