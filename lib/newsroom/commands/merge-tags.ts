// Makes one tag of two: articles, published ones too, bear the tag that stays; the other's addresses lead to it.
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { moveTagUses, replaceTag } from '#data/tag-uses.ts'
import { getTag, updateTag } from '#data/tags.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { type MergeInput, mergeForm } from '#newsroom/forms/merge-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { SameRecord } from '#newsroom/refusals.ts'
import { rememberRename } from '#newsroom/remember-rename.ts'
import { now } from '#platform/clock.ts'

/** What the tag that stays has no words for in a language, it takes from the other. Throws NotPermitted, SameRecord, RecordMissing. */
export async function mergeTags(actor: Actor, input: MergeInput): Promise<void> {
  authorise(actor, 'merge-tags')
  const { fromId, intoId } = wellFormed(mergeForm, input)
  if (fromId === intoId) throw new SameRecord()
  const at = now()
  await inWriteTransaction({ noun: 'site' }, async (tx) => {
    const [from, into] = [await getTag(tx, fromId), await getTag(tx, intoId)]
    await moveTagUses(tx, fromId, intoId)
    await replaceTag(tx, fromId, intoId)
    const after = { ...into, isDemo: into.isDemo && from.isDemo, texts: { ...from.texts, ...into.texts } }
    await updateTag(tx, after)
    await rememberRename(tx, 'tag', intoId, { former: from.slug, current: into.slug })
    await record(tx, actor, { command: 'merge-tags', subject: `tag:${intoId}`, before: from, after, at })
  })
}
