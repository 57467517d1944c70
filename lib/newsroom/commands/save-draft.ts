// Saves the draft of an edition, or begins one in another language. Readers notice nothing.
import { z } from 'zod'
import { getArticleOwner } from '#data/articles.ts'
import { findLastAudit } from '#data/audit.ts'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { changeEdition, type Edition, type EditionKey, findEdition, insertEdition } from '#data/editions.ts'
import { findNewestRevision, insertRevision } from '#data/revisions.ts'
import { changedTexts, type EditionTexts, editionSubject } from '#domain/article.ts'
import { type EditionState, findStateAfterSave } from '#domain/publishing.ts'
import { beginsStretch, type RevisionReason, reasonToKeep } from '#domain/revisions.ts'
import { type Actor, actorName, mayPerform } from '#domain/roles.ts'
import { authorise, authoriseWriting } from '#newsroom/authorise.ts'
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

/** What is to be stored, by whom and when. */
export type Saving = EditionKey & {
  readonly texts: EditionTexts
  readonly expectedVersion: number
  /** The revision it makes; absent: none, it is only typing. */
  readonly revision: { readonly reason: RevisionReason; readonly note: string | null } | undefined
  readonly at: Date
}

/**
 * Throws NotPermitted, NotYourArticle, NotWellFormed, RootMissing, StaleDraft (somebody saved in between; it holds both
 * texts), IllegalMove (what an editor scheduled is not for a reporter to change).
 */
export async function saveDraft(actor: Actor, input: z.input<typeof draftForm>): Promise<SavedDraft> {
  authorise(actor, 'save-draft')
  const { kind, note, texts, ...key } = wellFormed(draftForm, input)
  const revision = kind === 'explicit' ? ({ reason: 'save', note } as const) : undefined
  const saving = { ...key, texts: editionTexts(texts, key.locale), revision, at: now() }
  return inWriteTransaction({ noun: 'article', number: key.articleNumber }, (tx) => storeDraft(tx, actor, saving))
}

/** The part inside the transaction, which restoring a revision shares. The article has to be locked by `tx`. */
export async function storeDraft(tx: WriteTransaction, actor: Actor, saving: Saving): Promise<SavedDraft> {
  const { articleNumber, texts, revision, at } = saving
  authoriseWriting(actor, await getArticleOwner(tx, articleNumber))
  const before = await findEdition(tx, saving)
  refuseStale(before, saving.expectedVersion, texts)
  const isSame = before !== undefined && changedTexts(before.texts, texts).length === 0
  if (isSame && !revision) return asSaved(before)

  const notedAt = await findLastTyping(tx, actor, saving)
  if (before) await keepWhatWas(tx, actor, before, notedAt, at)
  // Keeping a text on purpose changes nothing of it: readers who have it are not behind.
  const saved = isSame ? asSaved(before) : await store(tx, actor, before, saving)
  if (revision) await makeRevision(tx, actor, saving, revision)
  const isMoved = before !== undefined && before.state !== saved.state
  if (revision || isMoved || beginsStretch(notedAt, at)) await note(tx, actor, saving, before, saved)
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

/** When the audit log last said that this person saves this edition. */
function findLastTyping(tx: WriteTransaction, actor: Actor, key: EditionKey): Promise<Date | undefined> {
  const subject = editionSubject(key.articleNumber, key.locale)
  return findLastAudit(tx, { actor: actorName(actor), command: 'save-draft', subject })
}

/** Somebody else's words, or one's own of ten minutes, become a revision before they are written over. */
async function keepWhatWas(
  tx: WriteTransaction,
  actor: Actor,
  before: Edition,
  notedAt: Date | undefined,
  at: Date,
): Promise<void> {
  const newest = await findNewestRevision(tx, before)
  const isKept = newest !== undefined && changedTexts(newest.texts, before.texts).length === 0
  const reason = reasonToKeep({ savedBy: before.savedBy, isKept }, actorName(actor), notedAt, at)
  if (reason === undefined) return
  const { articleNumber, locale, texts, updatedAt } = before
  const savedBy = before.savedBy ?? actorName(actor)
  await insertRevision(tx, { articleNumber, locale, texts, savedBy, savedAt: updatedAt, reason, note: null })
}

function asSaved({ version, state }: Edition): SavedDraft {
  return { version, state }
}

async function store(
  tx: WriteTransaction,
  actor: Actor,
  before: Edition | undefined,
  saving: Saving,
): Promise<SavedDraft> {
  if (!before) return begin(tx, actor, saving)
  const { texts, at } = saving
  const state = findStateAfterSave(before.state, mayPerform(actor, 'schedule-edition'))
  if (state === undefined) throw new IllegalMove('save', before.state)
  const isOurs = await changeEdition(tx, before, { texts, state, updatedAt: at, savedBy: actorName(actor) })
  if (!isOurs) throw new StaleDraft({ version: before.version, texts: before.texts }, texts, [])
  return { version: before.version + 1, state }
}

async function begin(tx: WriteTransaction, actor: Actor, saving: Saving): Promise<SavedDraft> {
  const { articleNumber, locale, texts, at } = saving
  const edition = { articleNumber, locale, texts, updatedAt: at, savedBy: actorName(actor) }
  const { version, state } = await insertEdition(tx, edition)
  return { version, state }
}

/** Saving the same texts twice makes one revision, unless something is noted about them. */
async function makeRevision(
  tx: WriteTransaction,
  actor: Actor,
  { articleNumber, locale, texts, at }: Saving,
  { reason, note }: NonNullable<Saving['revision']>,
): Promise<void> {
  const newest = await findNewestRevision(tx, { articleNumber, locale })
  const isThere = newest !== undefined && changedTexts(newest.texts, texts).length === 0
  if (isThere && note === null && reason === 'save') return
  await insertRevision(tx, { articleNumber, locale, texts, savedBy: actorName(actor), savedAt: at, reason, note })
}

async function note(
  tx: WriteTransaction,
  actor: Actor,
  { articleNumber, locale, texts, revision, at }: Saving,
  before: Edition | undefined,
  saved: SavedDraft,
): Promise<void> {
  await record(tx, actor, {
    command: 'save-draft',
    subject: editionSubject(articleNumber, locale),
    before: before && { version: before.version, state: before.state },
    after: {
      version: saved.version,
      state: saved.state,
      changed: before ? changedTexts(before.texts, texts) : 'new',
      kind: revision?.reason ?? 'typing',
    },
    at,
  })
}
