// Takes a tag away that no article bears. Its addresses lead nowhere from then on.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { listArticlesOfTag, removeTag } from '#data/tag-uses.ts'
import { getTag } from '#data/tags.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { idField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { StillUsed } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'

const tagToDelete = z.strictObject({ id: idField })

/** Throws NotPermitted, RecordMissing, StillUsed. */
export async function deleteTag(actor: Actor, input: z.input<typeof tagToDelete>): Promise<void> {
  authorise(actor, 'delete-tag')
  const { id } = wellFormed(tagToDelete, input)
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    const before = await getTag(tx, id)
    const count = (await listArticlesOfTag(tx, id)).length
    if (count > 0) throw new StillUsed('tag', id, count)
    await removeTag(tx, id)
    await record(tx, actor, { command: 'delete-tag', subject: `tag:${id}`, before, at: now() })
  })
}
