// Makes one person of two: articles, published ones too, name the one who stays, and the other’s addresses lead to them.
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { getPerson, updatePerson } from '#data/people.ts'
import { movePersonUses, replacePerson } from '#data/person-uses.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { type MergeInput, mergeForm } from '#newsroom/forms/merge-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { SameRecord } from '#newsroom/refusals.ts'
import { rememberRename } from '#newsroom/remember-rename.ts'
import { now } from '#platform/clock.ts'

/** Names in further languages are taken over, and a portrait when there is none. Throws NotPermitted, SameRecord, RecordMissing. */
export async function mergePeople(actor: Actor, input: MergeInput): Promise<void> {
  authorise(actor, 'merge-people')
  const { fromId, intoId } = wellFormed(mergeForm, input)
  if (fromId === intoId) throw new SameRecord()
  const at = now()
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    const [from, into] = [await getPerson(tx, fromId), await getPerson(tx, intoId)]
    await movePersonUses(tx, fromId, intoId)
    await replacePerson(tx, fromId, intoId)
    const after = {
      ...into,
      isDemo: into.isDemo && from.isDemo,
      photoId: into.photoId ?? from.photoId,
      texts: { ...from.texts, ...into.texts },
    }
    await updatePerson(tx, after)
    await rememberRename(tx, 'person', intoId, { former: from.slug, current: into.slug })
    await record(tx, actor, { command: 'merge-people', subject: `person:${intoId}`, before: from, after, at })
  })
}
