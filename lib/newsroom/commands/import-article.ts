// Imports an article: its authors by name, its photo, its text, and publishing it – all of it, or nothing. A process
// that is killed half-way leaves no person without an article and no article that should have been public.
import { z } from 'zod'
import { findArticleByImportHash, getArticle } from '#data/articles.ts'
import { inWriteTransaction, type WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type EditionKey, getEdition } from '#data/editions.ts'
import { editionSubject } from '#domain/article.ts'
import type { EditionState } from '#domain/publishing.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { articleForm } from '#newsroom/forms/article-form.ts'
import { idField, requiredLine } from '#newsroom/forms/fields.ts'
import { sectionForm } from '#newsroom/forms/label-form.ts'
import { photoForm } from '#newsroom/forms/photo-form.ts'
import { wellFormed } from '#newsroom/forms/well-formed.ts'
import { type Published, putLive } from '#newsroom/publishing/put-live.ts'
import { record } from '#newsroom/record.ts'
import { ImpossibleTime } from '#newsroom/refusals.ts'
import { now } from '#platform/clock.ts'
import { storePhoto } from './add-photo.ts'
import { storeArticle } from './create-article.ts'
import { type FoundPerson, findOrStorePerson } from './find-or-create-person.ts'
import { storeSection } from './save-section.ts'

const importForm = z.strictObject({
  article: articleForm.omit({ leadPhotoId: true, credits: true, sectionId: true }),
  /** Where it is filed: a section there is, or one that is made for it. */
  section: z.union([z.strictObject({ id: idField }), z.strictObject({ create: sectionForm })]),
  /** Names, in the language of the article. */
  authors: z.array(requiredLine(200)).max(30).default([]),
  photo: photoForm.optional(),
  /** Absent: it stays a draft. */
  publish: z.strictObject({ publishedAt: z.date().optional() }).optional(),
})

type ImportForm = z.output<typeof importForm>
export type ImportInput = z.input<typeof importForm>

export type Imported = {
  /** `existing`: the same file was imported before. */
  readonly kind: 'created' | 'existing'
  readonly articleNumber: number
  /** The language of the original: of an existing article, the one it was first imported in. */
  readonly locale: Locale
  readonly slug: string
  /** As it is now: what was withdrawn or scheduled stays so, whatever was asked for. */
  readonly state: EditionState
  readonly authors: readonly FoundPerson[]
  /** Absent when it stays a draft, or was published before. */
  readonly published: Published | undefined
}

/**
 * Importing the same file again names the article it made; it is published then if it never was.
 * Throws NotPermitted, NotWellFormed, NotReady with every reason, ImpossibleTime, RecordMissing (a section …).
 */
export async function importArticle(actor: Actor, input: ImportInput): Promise<Imported> {
  authorise(actor, 'import-article')
  const form = wellFormed(importForm, input)
  const at = now()
  const publishedAt = form.publish?.publishedAt
  if (publishedAt && publishedAt > at) throw new ImpossibleTime('time-is-ahead', publishedAt)
  const stored = await inWriteTransaction({ noun: 'site' }, (tx) => importOnce(tx, actor, form, at))
  if (stored.kind === 'created') return stored.imported
  // An article that others may be at work on is published under its own lock, as everywhere.
  const { articleNumber } = stored
  return inWriteTransaction({ noun: 'article', number: articleNumber }, async (tx) => ({
    ...{ kind: 'existing', articleNumber, authors: [] },
    ...(await publishIfWanted(tx, actor, articleNumber, form, at)),
  }))
}

type Stored =
  | { readonly kind: 'created'; readonly imported: Imported }
  | { readonly kind: 'existing'; readonly articleNumber: number }

/** Makes the article, unless the file has made one. Nobody else knows of a new article before this is committed. */
async function importOnce(tx: WriteTransaction, actor: Actor, form: ImportForm, at: Date): Promise<Stored> {
  const { importHash, isDemo, locale } = form.article
  const known = importHash === null ? undefined : await findArticleByImportHash(tx, importHash)
  if (known !== undefined) return { kind: 'existing', articleNumber: known }

  const authors: FoundPerson[] = []
  for (const name of form.authors) authors.push(await findOrStorePerson(tx, actor, { name, locale, isDemo }, at))
  const photo = form.photo && (await storePhoto(tx, actor, form.photo, at))
  const personIds = [...new Set(authors.map((author) => author.id))]
  const credits = personIds.map((personId) => ({ personId, role: 'author' as const, locale: null }))
  const sectionId = 'id' in form.section ? form.section.id : (await storeSection(tx, actor, form.section.create, at)).id
  const article = { ...form.article, sectionId, credits, leadPhotoId: photo?.id ?? null }
  const { articleNumber } = await storeArticle(tx, actor, article, at)
  const published = await publishIfWanted(tx, actor, articleNumber, form, at)
  return { kind: 'created', imported: { kind: 'created', articleNumber, authors, ...published } }
}

/** The article has to be locked by `tx`, or to be new in it. */
async function publishIfWanted(
  tx: WriteTransaction,
  actor: Actor,
  articleNumber: number,
  form: ImportForm,
  at: Date,
): Promise<Pick<Imported, 'locale' | 'slug' | 'state' | 'published'>> {
  const { originLocale: locale } = await getArticle(tx, articleNumber)
  const key = { articleNumber, locale }
  const published = form.publish ? await publishOnce(tx, actor, key, form.publish.publishedAt ?? at, at) : undefined
  const { state, texts } = await getEdition(tx, key)
  return { locale, slug: texts.slug, state, published }
}

/** What was published once is an editor's business from then on: an import never brings back what was withdrawn. */
async function publishOnce(
  tx: WriteTransaction,
  actor: Actor,
  key: EditionKey,
  publishedAt: Date,
  at: Date,
): Promise<Published | undefined> {
  const edition = await getEdition(tx, key)
  if (edition.state !== 'draft' && edition.state !== 'ready') return undefined
  const published = await putLive(tx, edition, {
    ...{ move: 'publish', actor, change: 'normal', note: null },
    publishedAt,
    now: at,
  })
  await record(tx, actor, {
    command: 'import-article',
    subject: editionSubject(key.articleNumber, key.locale),
    before: { state: edition.state, version: edition.version },
    after: { state: 'live', revisionId: published.revisionId, publishedAt: published.firstPublishedAt },
    at,
  })
  return published
}
