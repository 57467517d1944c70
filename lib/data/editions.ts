// Editions: an article in one language as the newsroom is writing it. Readers never see this table.
import type { EditionTexts } from '#domain/article.ts'
import { bodySchema } from '#domain/blocks.ts'
import { foldForSearch } from '#domain/fold-for-search.ts'
import { asEditionState, type EditionState } from '#domain/publishing.ts'
import {
  type EditionTranslation,
  parseTranslationCounts,
  parseTranslationState,
  type TranslationCounts,
} from '#domain/translation-counts.ts'
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { putPhotoUses } from './photo-uses.ts'
import { found } from './record-missing.ts'

export type EditionKey = { readonly articleNumber: number; readonly locale: Locale }

export type Edition = EditionKey & {
  readonly texts: EditionTexts
  readonly state: EditionState
  readonly publishAt: Date | null
  readonly embargoUntil: Date | null
  /** Raised by every save and every change of state. */
  readonly version: number
  readonly updatedAt: Date
  /** The actor of the last save; null for texts from before there were users. */
  readonly savedBy: string | null
  /** When texts were last saved; null where that was not kept yet. */
  readonly savedAt: Date | null
  /** How its blocks stand to their sources, as `putTranslationState` stored it. */
  readonly translation: EditionTranslation
  /** Absent for an original. */
  readonly translationCounts: TranslationCounts | undefined
}

type EditionRow = Awaited<ReturnType<WriteTransaction['articleText']['findUniqueOrThrow']>>

export async function getEdition(db: WriteTransaction, key: EditionKey): Promise<Edition> {
  return found(await findEdition(db, key), 'edition', `${key.articleNumber}/${key.locale}`)
}

export async function findEdition(db: WriteTransaction, key: EditionKey): Promise<Edition | undefined> {
  const row = await db.articleText.findUnique({ where: { articleNumber_locale: rowKey(key) } })
  return row ? editionOf(row) : undefined
}

/** All editions of an article, in the order of the language switch. */
export async function listEditions(db: WriteTransaction, articleNumber: number): Promise<Edition[]> {
  const rows = await db.articleText.findMany({ where: { articleNumber } })
  return rows.map(editionOf).sort((one, other) => locales.indexOf(one.locale) - locales.indexOf(other.locale))
}

/**
 * Scheduled editions whose time has come, longest waiting first. Of one time the default language comes first, so
 * that the languages that wait for it can follow in the same run.
 */
export async function listDueEditions(db: WriteTransaction, now: Date): Promise<EditionKey[]> {
  const rows = await db.articleText.findMany({
    where: { state: 'scheduled' satisfies EditionState, publishAt: { lte: now } },
    orderBy: [{ publishAt: 'asc' }, { articleNumber: 'asc' }],
    select: { articleNumber: true, locale: true, publishAt: true },
  })
  const due = rows.map((row) => ({ ...row, locale: asLocale(row.locale), time: row.publishAt?.getTime() ?? 0 }))
  return due
    .sort((one, other) => one.time - other.time || locales.indexOf(one.locale) - locales.indexOf(other.locale))
    .map(({ articleNumber, locale }) => ({ articleNumber, locale }))
}

export async function insertEdition(
  tx: WriteTransaction,
  edition: EditionKey & { readonly texts: EditionTexts; readonly updatedAt: Date; readonly savedBy: string },
): Promise<Edition> {
  const { texts, updatedAt, savedBy } = edition
  const row = await tx.articleText.create({
    data: { ...rowKey(edition), ...textColumns(texts), updatedAt, savedBy, savedAt: updatedAt },
  })
  await touchArticle(tx, edition, updatedAt)
  await putPhotoUses(tx, edition, 'draft', texts.body)
  return editionOf(row)
}

export type EditionChange = {
  readonly texts?: EditionTexts
  readonly state?: EditionState
  readonly publishAt?: Date | null
  readonly embargoUntil?: Date | null
  /** The actor's name, when texts were saved. */
  readonly savedBy?: string
  readonly updatedAt: Date
}

/**
 * Changes an edition if it still is the one that was read: the guard against two people, and two clocks, doing the
 * same. Answers whether it was.
 */
export async function changeEdition(tx: WriteTransaction, edition: Edition, change: EditionChange): Promise<boolean> {
  const { texts, ...columns } = change
  const { count } = await tx.articleText.updateMany({
    where: { ...rowKey(edition), version: edition.version, state: edition.state },
    data: {
      ...columns,
      ...(change.savedBy !== undefined && { savedAt: change.updatedAt }),
      ...(texts && textColumns(texts)),
      // Another time, or none: whatever kept it from its old one is over.
      ...(change.publishAt !== undefined && { blockedSince: null, blockedReasons: null }),
      version: { increment: 1 },
    },
  })
  if (count !== 1) return false
  await touchArticle(tx, edition, change.updatedAt)
  if (texts) await putPhotoUses(tx, edition, 'draft', texts.body)
  return true
}

/** The desk lists articles by when somebody last did something to one of their editions. */
async function touchArticle(tx: WriteTransaction, { articleNumber }: EditionKey, at: Date): Promise<void> {
  await tx.article.update({ where: { number: articleNumber }, data: { touchedAt: at }, select: { number: true } })
}

function rowKey({ articleNumber, locale }: EditionKey) {
  return { articleNumber, locale }
}

function textColumns({ body, ...texts }: EditionTexts) {
  return { ...texts, body: canonicalJson(body), searchText: foldForSearch(texts.headline, texts.standfirst) }
}

function editionOf(row: EditionRow): Edition {
  return {
    articleNumber: row.articleNumber,
    locale: asLocale(row.locale),
    texts: {
      slug: row.slug,
      headline: row.headline,
      standfirst: row.standfirst,
      body: bodySchema.parse(JSON.parse(row.body)),
      seoTitle: row.seoTitle,
      seoDescription: row.seoDescription,
      photoCaption: row.photoCaption,
      photoAlt: row.photoAlt,
    },
    state: asEditionState(row.state),
    publishAt: row.publishAt,
    embargoUntil: row.embargoUntil,
    version: row.version,
    updatedAt: row.updatedAt,
    savedBy: row.savedBy,
    savedAt: row.savedAt,
    translation: parseTranslationState(row.translation),
    translationCounts: parseTranslationCounts(row.blockCounts),
  }
}
