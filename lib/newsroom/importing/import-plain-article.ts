// Imports one file: reads it, understands it, files it, and has it stored in one transaction. A plan says what would be
// done and stores nothing.
import { createHash } from 'node:crypto'
import { getArticle } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import { findEdition } from '#data/editions.ts'
import { findEditionImportedInto, findImportedEdition } from '#data/imported-files.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { type Imported, type ImportInput, importArticle } from '#newsroom/commands/import-article.ts'
import type { ImportEditionInput } from '#newsroom/commands/import-edition.ts'
import { EditionExists } from '#newsroom/refusals.ts'
import { chooseSection } from './choose-section.ts'
import { type PlainArticle, parsePlainArticle } from './parse-plain-article.ts'
import { checkAlt, describePhoto, type PhotoInput, photoOfPage, withStoredPhoto } from './prepare-photo.ts'
import { readPlainText } from './read-plain-text.ts'

export type ImportOrder = {
  readonly text: Uint8Array
  readonly photo: { readonly bytes: Uint8Array; readonly alt: string | undefined } | undefined
  readonly locale: Locale
  /** Slug or name; absent: the first section. */
  readonly section: string | undefined
  /** Instead of those the page names. */
  readonly authors: readonly string[]
  /** Absent: it stays a draft. */
  readonly publish: { readonly publishedAt?: Date } | undefined
}

/** A further edition: the article has its section, its photo and its bylines. */
export type EditionOrder = Pick<ImportOrder, 'text' | 'locale' | 'publish'> & {
  readonly articleNumber: number
  /** What its photo shows, in the language of the edition. */
  readonly alt: string | undefined
}

/** What an order means, before anything is stored. */
export type ImportPlan = {
  readonly article: PlainArticle
  readonly locale: Locale
  /** The article that this file made before. */
  readonly existingNumber: number | undefined
  readonly photo: PhotoInput | undefined
  /** Of its file, in pixels; absent without one. */
  readonly photoWidth: number | undefined
  readonly sectionSlug: string
  readonly input: ImportInput
}

export type EditionPlan = Pick<ImportPlan, 'article' | 'locale' | 'existingNumber'> & {
  readonly input: ImportEditionInput
}

/** Reads and understands the file. Stores nothing. Throws ImportError, PhotoError. */
export async function planImport(order: ImportOrder): Promise<ImportPlan> {
  const { locale, publish } = order
  const read = parsePlainArticle(readPlainText(order.text), locale)
  const article = order.authors.length > 0 ? { ...read, authors: order.authors } : read
  const { slug: sectionSlug, section } = await chooseSection(order.section)
  const described = order.photo && (await describePhoto(order.photo.bytes, article, locale, order.photo.alt))
  const photo = described?.photo ?? photoOfPage(article, locale)
  const importHash = hashOf(order.text)
  const input: ImportInput = {
    article: { locale, texts: { headline: article.headline, body: article.body }, importHash },
    section,
    authors: [...article.authors],
    photo,
    ...(publish ? { publish } : {}),
  }
  const existing = await findImportedEdition(reading(), importHash)
  return {
    article,
    locale,
    photo,
    sectionSlug,
    existingNumber: existing?.articleNumber,
    input,
    photoWidth: described?.width,
  }
}

/** The same for a further edition. Throws ImportError, RecordMissing, EditionExists. */
export async function planEdition({ articleNumber, locale, alt, publish, text }: EditionOrder): Promise<EditionPlan> {
  const article = parsePlainArticle(readPlainText(text), locale)
  await getArticle(reading(), articleNumber)
  const importHash = hashOf(text)
  const existing = await findEditionImportedInto(reading(), articleNumber, importHash)
  if (!existing && (await findEdition(reading(), { articleNumber, locale }))) {
    throw new EditionExists(articleNumber, locale)
  }
  const texts = {
    ...{ headline: article.headline, body: article.body },
    ...{
      photoCaption: article.photo?.caption || null,
      photoAlt: checkAlt(alt, article.photo?.caption ?? '', article.headline) ?? null,
    },
  }
  const input = { articleNumber, locale, texts, importHash, ...(publish ? { publish } : {}) }
  return { article, locale, existingNumber: existing?.articleNumber, input }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Stores what was planned. Throws what importArticle throws, and leaves no photo behind then. */
export async function carryOutImport(actor: Actor, order: ImportOrder, plan: ImportPlan): Promise<Imported> {
  if (!order.photo || !plan.photo || plan.existingNumber !== undefined) return importArticle(actor, plan.input)
  return withStoredPhoto(order.photo.bytes, plan.photo, (photo) => importArticle(actor, { ...plan.input, photo }))
}
