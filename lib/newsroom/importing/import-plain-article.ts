// Imports one file: reads it, understands it, files it, and has it stored in one transaction. With `isDryRun` it says
// what it would do and stores nothing.
import { createHash } from 'node:crypto'
import { findArticleByImportHash } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { type Imported, type ImportInput, importArticle } from '#newsroom/commands/import-article.ts'
import { chooseSection } from './choose-section.ts'
import { type PlainArticle, parsePlainArticle } from './parse-plain-article.ts'
import { describePhoto, type PhotoInput, photoOfPage, withStoredPhoto } from './prepare-photo.ts'
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

/** What an order means, before anything is stored. */
export type ImportPlan = {
  readonly article: PlainArticle
  readonly photo: PhotoInput | undefined
  readonly sectionSlug: string
  /** The article that this file made before. */
  readonly existingNumber: number | undefined
  readonly input: ImportInput
}

/** Reads and understands the file. Stores nothing. Throws ImportError, PhotoError. */
export async function planImport(order: ImportOrder): Promise<ImportPlan> {
  const { locale, publish } = order
  const read = parsePlainArticle(readPlainText(order.text), locale)
  const article = order.authors.length > 0 ? { ...read, authors: order.authors } : read
  const { slug: sectionSlug, section } = await chooseSection(order.section)
  const photo = order.photo
    ? await describePhoto(order.photo.bytes, article, locale, order.photo.alt)
    : photoOfPage(article, locale)
  const importHash = createHash('sha256').update(order.text).digest('hex')
  const input: ImportInput = {
    article: { locale, texts: { headline: article.headline, body: article.body }, importHash },
    section,
    authors: [...article.authors],
    photo,
    ...(publish ? { publish } : {}),
  }
  const existingNumber = await findArticleByImportHash(reading(), importHash)
  return { article, photo, sectionSlug, existingNumber, input }
}

/** Stores what was planned. Throws what importArticle throws, and leaves no photo behind then. */
export async function carryOutImport(actor: Actor, order: ImportOrder, plan: ImportPlan): Promise<Imported> {
  if (!order.photo || !plan.photo || plan.existingNumber !== undefined) return importArticle(actor, plan.input)
  return withStoredPhoto(order.photo.bytes, plan.photo, (photo) => importArticle(actor, { ...plan.input, photo }))
}
