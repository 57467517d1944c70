// Imports a text as a further edition of an article: where it is filed, its story, its photo and its bylines stay.
import { z } from 'zod'
import { getArticle } from '#data/articles.ts'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type EditionKey, findEdition, getEdition, insertEdition } from '#data/editions.ts'
import { findEditionImportedInto, findImportedEdition, importNote } from '#data/imported-files.ts'
import { insertRevision } from '#data/revisions.ts'
import { editionSubject } from '#domain/article.ts'
import { type Actor, actorName } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { editionForm, editionTexts } from '#newsroom/forms/edition-form.ts'
import { localeField, numberField } from '#newsroom/forms/fields.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { publishImported, refuseTimeAhead } from '#newsroom/publishing/publish-imported.ts'
import { record } from '#newsroom/record.ts'
import { EditionExists } from '#newsroom/refusals.ts'
import { refreshTranslations } from '#newsroom/translating/refresh-translations.ts'
import { now } from '#platform/clock.ts'
import { type Imported, publishField } from './import-article.ts'

const importEditionForm = z.strictObject({
  articleNumber: numberField,
  locale: localeField,
  texts: editionForm,
  /** SHA-256 of the imported file. */
  importHash: z.string().regex(/^[0-9a-f]{64}$/),
  publish: publishField,
})

type EditionForm = z.output<typeof importEditionForm>
export type ImportEditionInput = z.input<typeof importEditionForm>

/**
 * Importing the same file into the same article again names the edition it made; it is published then if it never was.
 * Throws NotPermitted, NotWellFormed, ImpossibleTime, RootMissing, EditionExists (another text is there in this
 * language, or the file is public as an article of its own).
 */
export async function importEdition(actor: Actor, input: ImportEditionInput): Promise<Imported> {
  authorise(actor, 'import-article')
  const form = wellFormed(importEditionForm, input)
  const { articleNumber, importHash, publish } = form
  const at = now()
  refuseTimeAhead(publish, at)
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    const known = await findEditionImportedInto(tx, articleNumber, importHash)
    const key = known ?? (await storeEdition(tx, actor, form, at))
    const kind = known ? 'existing' : 'created'
    return { kind, articleNumber, authors: [], ...(await publishImported(tx, actor, key, publish, at)) }
  })
}

async function storeEdition(tx: WriteTransaction, actor: Actor, form: EditionForm, at: Date): Promise<EditionKey> {
  const { articleNumber, locale, importHash } = form
  const key = { articleNumber, locale }
  await refuseExisting(tx, key, importHash)
  const texts = editionTexts(form.texts, locale)
  // A caption without a photo would be shown under whichever photo the article gets one day.
  const { leadPhotoId } = await getArticle(tx, articleNumber)
  const own = leadPhotoId === null ? { ...texts, photoCaption: null, photoAlt: null } : texts
  const savedBy = actorName(actor)
  await insertEdition(tx, { ...key, texts: own, updatedAt: at, savedBy })
  const note = importNote(importHash)
  await insertRevision(tx, { ...key, texts: own, savedBy, savedAt: at, reason: 'save', note })
  await record(tx, actor, {
    command: 'import-article',
    subject: editionSubject(articleNumber, locale),
    after: { headline: own.headline, importHash },
    at,
  })
  await refreshTranslations(tx, articleNumber)
  return key
}

/** A file that is a mere draft elsewhere may move here: it waited for the very article that it translates. */
async function refuseExisting(tx: WriteTransaction, key: EditionKey, importHash: string): Promise<void> {
  if (await findEdition(tx, key)) throw new EditionExists(key.articleNumber, key.locale)
  const elsewhere = await findImportedEdition(tx, importHash)
  if (!elsewhere || (await getEdition(tx, elsewhere)).state === 'draft') return
  throw new EditionExists(elsewhere.articleNumber, elsewhere.locale)
}
