// Imports an article: its authors by name, its photo, its text, and publishing it, in one transaction. What readiness
// refuses is stored as a draft; a process that is killed half-way leaves no person without an article and no article
// that should have been public.
import { z } from 'zod'
import { getArticle, updateFiling } from '#data/articles.ts'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import type { EditionKey } from '#data/editions.ts'
import { findImportedEdition } from '#data/imported-files.ts'
import type { Credit } from '#domain/people.ts'
import type { Actor } from '#domain/roles.ts'
import { authorise } from '#newsroom/authorise.ts'
import { articleForm } from '#newsroom/forms/article-form.ts'
import { idField, requiredLine } from '#newsroom/forms/fields.ts'
import { sectionForm } from '#newsroom/forms/label-form.ts'
import { photoForm } from '#newsroom/forms/photo-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { type PublishedImport, publishImported, refuseTimeAhead } from '#newsroom/publishing/publish-imported.ts'
import { record } from '#newsroom/record.ts'
import { now } from '#platform/clock.ts'
import { storePhoto } from './add-photo.ts'
import { storeArticle } from './create-article.ts'
import { type FoundPerson, findOrStorePerson } from './find-or-create-person.ts'
import { storeSection } from './save-section.ts'

/** Absent: it stays a draft. */
export const publishField = z.strictObject({ publishedAt: z.date().optional() }).optional()

const importForm = z.strictObject({
  article: articleForm.omit({ leadPhotoId: true, credits: true, sectionId: true }),
  /** Where it is filed: a section there is, or one that is made for it. */
  section: z.union([z.strictObject({ id: idField }), z.strictObject({ create: sectionForm })]),
  /** Names, in the language of the article. */
  authors: z.array(requiredLine(200)).max(30).default([]),
  photo: photoForm.optional(),
  publish: publishField,
})

type ImportForm = z.output<typeof importForm>
export type ImportInput = z.input<typeof importForm>

/** The language is that of the edition the file became. */
export type Imported = PublishedImport & {
  /** `existing`: the same file was imported before. */
  readonly kind: 'created' | 'existing'
  readonly articleNumber: number
  readonly authors: readonly FoundPerson[]
}

/**
 * Importing the same file again names the edition it made; it gets the authors that it lacked, and is published then if
 * it never was. Throws NotPermitted, NotWellFormed, ImpossibleTime, RecordMissing (a section …).
 */
export async function importArticle(actor: Actor, input: ImportInput): Promise<Imported> {
  authorise(actor, 'import-article')
  const form = wellFormed(importForm, input)
  const at = now()
  refuseTimeAhead(form.publish, at)
  const stored = await inWriteTransaction({ noun: 'site' }, (tx) => importOnce(tx, actor, form, at))
  if (stored.kind === 'created') return stored.imported
  // An article that others may be at work on is changed under its own lock, as everywhere.
  const { key, authors } = stored
  const { articleNumber } = key
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => {
    if (authors.length > 0) await signArticle(tx, actor, articleNumber, authors, at)
    return {
      ...{ kind: 'existing', articleNumber, authors },
      ...(await publishImported(tx, actor, key, form.publish, at)),
    }
  })
}

type Stored =
  | { readonly kind: 'created'; readonly imported: Imported }
  /** With the authors that the article is without. */
  | { readonly kind: 'existing'; readonly key: EditionKey; readonly authors: readonly FoundPerson[] }

/** Makes the article, unless the file has made one. Nobody else knows of a new article before this is committed. */
async function importOnce(tx: WriteTransaction, actor: Actor, form: ImportForm, at: Date): Promise<Stored> {
  const { importHash, locale } = form.article
  const known = importHash === null ? undefined : await findImportedEdition(tx, importHash)
  if (known) {
    const isSigned = hasAuthor((await getArticle(tx, known.articleNumber)).credits)
    return { kind: 'existing', key: known, authors: isSigned ? [] : await findAuthors(tx, actor, form, at) }
  }
  const authors = await findAuthors(tx, actor, form, at)
  const photo = form.photo && (await storePhoto(tx, actor, form.photo, at))
  const sectionId = 'id' in form.section ? form.section.id : (await storeSection(tx, actor, form.section.create, at)).id
  const article = { ...form.article, sectionId, credits: creditsFor(authors), leadPhotoId: photo?.id ?? null }
  const { articleNumber } = await storeArticle(tx, actor, article, at)
  const published = await publishImported(tx, actor, { articleNumber, locale }, form.publish, at)
  return { kind: 'created', imported: { kind: 'created', articleNumber, authors, ...published } }
}

async function findAuthors(tx: WriteTransaction, actor: Actor, form: ImportForm, at: Date): Promise<FoundPerson[]> {
  const { isDemo, locale } = form.article
  const authors: FoundPerson[] = []
  for (const name of form.authors) authors.push(await findOrStorePerson(tx, actor, { name, locale, isDemo }, at))
  return authors
}

/** A draft that nobody had signed gets its authors, unless somebody else was faster. */
async function signArticle(
  tx: WriteTransaction,
  actor: Actor,
  articleNumber: number,
  authors: readonly FoundPerson[],
  at: Date,
): Promise<void> {
  const article = await getArticle(tx, articleNumber)
  if (hasAuthor(article.credits)) return
  const credits = [...creditsFor(authors), ...article.credits]
  await updateFiling(tx, articleNumber, { ...article, credits }, at)
  await record(tx, actor, {
    command: 'import-article',
    subject: `article:${articleNumber}`,
    before: { credits: article.credits },
    after: { credits },
    at,
  })
}

function hasAuthor(credits: readonly Credit[]): boolean {
  return credits.some(({ role }) => role === 'author')
}

function creditsFor(authors: readonly FoundPerson[]): Credit[] {
  const ids = new Set(authors.map((author) => author.id))
  return [...ids].map((personId) => ({ personId, role: 'author', locale: null }))
}
