// Makes an earlier revision the draft again, as a new revision: nothing that came after it is lost.
import { z } from 'zod'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { found } from '#data/record-missing.ts'
import { findRevision } from '#data/revisions.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { localeField, numberField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { now } from '#platform/clock.ts'
import { type SavedDraft, storeDraft } from './save-draft.ts'

const restoreForm = z.strictObject({
  articleNumber: numberField,
  locale: localeField,
  /** The number of the revision. */
  revision: numberField,
  /** The version of the draft that was looked at. */
  expectedVersion: z.int().positive(),
})

/** Throws NotPermitted, NotYourArticle, NotWellFormed, RootMissing, RecordMissing, StaleDraft, IllegalMove. */
export async function restoreRevision(actor: Actor, input: z.input<typeof restoreForm>): Promise<SavedDraft> {
  authorise(actor, 'save-draft')
  const { articleNumber, locale, revision: number, expectedVersion } = wellFormed(restoreForm, input)
  const at = now()
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    const key = { articleNumber, locale }
    const { texts } = found(await findRevision(tx, key, number), 'revision', number)
    const revision = { reason: 'restore', note: `№ ${number}` } as const
    return storeDraft(tx, actor, { ...key, texts, expectedVersion, revision, at })
  })
}
