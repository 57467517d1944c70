// Saves the draft of an edition, or begins one in another language. Readers notice nothing.
import { z } from 'zod'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { changeEdition, type Edition, type EditionKey, findEdition, insertEdition } from '#data/editions.ts'
import { insertRevision } from '#data/revisions.ts'
import { changedTexts, type EditionTexts, editionSubject } from '#domain/article.ts'
import { type EditionState, findStateAfterSave } from '#domain/publishing.ts'
import { type Actor, actorName, mayPerform } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { editionForm, editionTexts } from '#newsroom/forms/edition-form.ts'
import { localeField, numberField, optionalLine } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { record } from '#newsroom/record.ts'
import { IllegalMove, StaleDraft } from '#newsroom/refusals.ts'
import { noteHandEdits } from '#newsroom/translating/note-hand-edits.ts'
import { refreshTranslations } from '#newsroom/translating/refresh-translations.ts'
import { now } from '#platform/clock.ts'

const draftForm = z.strictObject({
  articleNumber: numberField,
  locale: localeField,
  /** The version that was loaded; 0 when there was no edition in this language. */
  expectedVersion: z.int().min(0),
  texts: editionForm,
  /** `typing` keeps the text and makes no revision; `explicit` makes one. */
  kind: z.enum(['explicit', 'typing']).default('explicit'),
  note: optionalLine(500),
})

export type SavedDraft = { readonly version: number; readonly state: EditionState }

/**
 * Throws NotPermitted, NotWellFormed, RootMissing, StaleDraft (somebody saved in between; it holds both texts),
 * IllegalMove (what an editor scheduled is not for a reporter to change).
 */
export async function saveDraft(actor: Actor, input: z.input<typeof draftForm>): Promise<SavedDraft> {
  authorise(actor, 'save-draft')
  const form = wellFormed(draftForm, input)
  const at = now()
  return inWriteTransaction({ noun: 'article', number: form.articleNumber }, (tx) => storeDraft(tx, actor, form, at))
}

/** The part inside the transaction, which what translates shares. */
export async function storeDraft(
  tx: WriteTransaction,
  actor: Actor,
  form: z.output<typeof draftForm>,
  at: Date,
): Promise<SavedDraft> {
  const { articleNumber, locale, expectedVersion, kind, note } = form
  const texts = editionTexts(form.texts, locale)
  const before = await findEdition(tx, { articleNumber, locale })
  refuseStale(before, expectedVersion, texts)
  const saved = before
    ? await storeTexts(tx, actor, before, texts, at)
    : await begin(tx, { articleNumber, locale }, texts, at)
  if (kind === 'explicit') {
    await insertRevision(tx, { articleNumber, locale, texts, savedBy: actorName(actor), savedAt: at, note })
  }
  await record(tx, actor, {
    command: 'save-draft',
    subject: editionSubject(articleNumber, locale),
    before: before && { version: before.version, state: before.state },
    after: { ...saved, changed: before ? changedTexts(before.texts, texts) : 'new' },
    at,
  })
  if (before) await noteHandEdits(tx, before, texts)
  await refreshTranslations(tx, articleNumber)
  return saved
}

function refuseStale(before: Edition | undefined, expectedVersion: number, yours: EditionTexts): void {
  const version = before?.version ?? 0
  if (version === expectedVersion) return
  const changed = before ? changedTexts(before.texts, yours) : []
  throw new StaleDraft({ version, texts: before?.texts }, yours, changed)
}

async function storeTexts(
  tx: WriteTransaction,
  actor: Actor,
  before: Edition,
  texts: EditionTexts,
  at: Date,
): Promise<SavedDraft> {
  const state = findStateAfterSave(before.state, mayPerform(actor, 'schedule-edition'))
  if (state === undefined) throw new IllegalMove('save', before.state)
  const isOurs = await changeEdition(tx, before, { texts, state, updatedAt: at })
  if (!isOurs) throw new StaleDraft({ version: before.version, texts: before.texts }, texts, [])
  return { version: before.version + 1, state }
}

async function begin(tx: WriteTransaction, key: EditionKey, texts: EditionTexts, at: Date): Promise<SavedDraft> {
  const { version, state } = await insertEdition(tx, { ...key, texts, updatedAt: at })
  return { version, state }
}
