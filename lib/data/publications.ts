// Publications, the write side of what readers see: publishing copies an edition here, withdrawing leaves a
// tombstone. Readers' queries are in published/.
import type { EditionTexts } from '#domain/article.ts'
import type { Credit } from '#domain/people.ts'
import type { PublicationTimes } from '#domain/publishing.ts'
import { isSameValue } from '#domain/same-value.ts'
import type { TranslatedFrom } from '#domain/translated-from.ts'
import type { BlockHashes } from '#domain/unit-hashes.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import type { Article } from './articles.ts'
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import type { EditionKey } from './editions.ts'
import { putPhotoUses } from './photo-uses.ts'

export type PublicationKind = 'live' | 'tombstone'

export type PublicationState = PublicationTimes & { readonly kind: PublicationKind }

export type NewPublication = EditionKey &
  PublicationTimes & {
    readonly article: Article
    readonly texts: EditionTexts
    readonly revisionId: string
    /** Those that this edition shows. */
    readonly credits: readonly Credit[]
    readonly publishedAt: Date
    readonly blockHashes: BlockHashes
    /** Null for an original. */
    readonly translatedFrom: TranslatedFrom | null
  }

/** What is public of an edition, or was. */
export async function findPublication(db: WriteTransaction, key: EditionKey): Promise<PublicationState | undefined> {
  const row = await db.publishedText.findUnique({
    where: { articleNumber_locale: { articleNumber: key.articleNumber, locale: key.locale } },
    select: { kind: true, firstPublishedAt: true, modifiedAt: true },
  })
  return row ? { ...row, kind: row.kind === 'live' ? 'live' : 'tombstone' } : undefined
}

/** Of these articles, the ones that are live in some language. */
export async function listLiveArticles(db: WriteTransaction, numbers: readonly number[]): Promise<number[]> {
  if (numbers.length === 0) return []
  const rows = await db.publishedText.findMany({
    where: { articleNumber: { in: [...numbers] }, kind: 'live' satisfies PublicationKind },
    distinct: ['articleNumber'],
    select: { articleNumber: true },
  })
  return rows.map((row) => row.articleNumber)
}

/** A live edition as translations know it. */
export type LiveText = {
  readonly locale: Locale
  readonly blockHashes: BlockHashes
  readonly translatedFrom: TranslatedFrom | null
  readonly publishedAt: Date
}

/** The editions of an article that readers see now. */
export async function listLiveTexts(db: WriteTransaction, articleNumber: number): Promise<LiveText[]> {
  const rows = await db.publishedText.findMany({
    where: { articleNumber, kind: 'live' satisfies PublicationKind },
    select: { locale: true, blockHashes: true, translatedFrom: true, publishedAt: true },
  })
  return rows.map((row) => ({
    locale: asLocale(row.locale),
    blockHashes: JSON.parse(row.blockHashes) as BlockHashes,
    translatedFrom: row.translatedFrom === null ? null : (JSON.parse(row.translatedFrom) as TranslatedFrom),
    publishedAt: row.publishedAt,
  }))
}

/** Changes what a live text is known to render, and not one word of it. */
export async function putTranslatedFrom(
  tx: WriteTransaction,
  { articleNumber, locale }: EditionKey,
  translatedFrom: TranslatedFrom,
): Promise<void> {
  await tx.publishedText.update({
    where: { articleNumber_locale: { articleNumber, locale } },
    data: { translatedFrom: canonicalJson(translatedFrom) },
    select: { articleNumber: true },
  })
}

/** Makes an edition public as it is given here, in the place of whatever was public before. */
export async function putPublication(tx: WriteTransaction, publication: NewPublication): Promise<void> {
  const { articleNumber, locale, article, texts, firstPublishedAt, modifiedAt } = publication
  const { body, ...lines } = texts
  const columns = {
    ...lines,
    body: canonicalJson(body),
    kind: 'live' satisfies PublicationKind,
    revisionId: publication.revisionId,
    originLocale: article.originLocale,
    sectionId: article.sectionId,
    storyNumber: article.storyNumber,
    leadPhotoId: article.leadPhotoId,
    isDemo: article.isDemo,
    firstPublishedAt,
    modifiedAt,
    publishedAt: publication.publishedAt,
    blockHashes: canonicalJson(publication.blockHashes),
    translatedFrom: publication.translatedFrom && canonicalJson(publication.translatedFrom),
    withdrawnAt: null,
    notice: null,
  }
  await tx.publishedText.upsert({
    where: { articleNumber_locale: { articleNumber, locale } },
    create: { articleNumber, locale, ...columns },
    update: columns,
    select: { articleNumber: true },
  })
  await putInLists(tx, publication)
  await putPhotoUses(tx, publication, 'live', body)
}

/**
 * Takes an edition down. The tombstone keeps its address and its times; not one word of the text stays, because a
 * text that had to go must not be read in the database of the public site either. Revisions keep it.
 */
export async function putTombstone(
  tx: WriteTransaction,
  { articleNumber, locale }: EditionKey,
  tombstone: { readonly withdrawnAt: Date; readonly notice: string | null },
): Promise<void> {
  await removeFromLists(tx, { articleNumber, locale })
  await tx.publishedText.update({
    where: { articleNumber_locale: { articleNumber, locale } },
    data: {
      kind: 'tombstone' satisfies PublicationKind,
      headline: '',
      standfirst: '',
      body: canonicalJson([]),
      seoTitle: null,
      seoDescription: null,
      photoCaption: null,
      photoAlt: null,
      leadPhotoId: null,
      storyNumber: null,
      blockHashes: canonicalJson({}),
      translatedFrom: null,
      withdrawnAt: tombstone.withdrawnAt,
      notice: tombstone.notice,
    },
    select: { articleNumber: true },
  })
  await putPhotoUses(tx, { articleNumber, locale }, 'live', [])
}

/** Who wrote it and what it is about stays the same over most changes; nothing is written then. */
async function putInLists(tx: WriteTransaction, publication: NewPublication): Promise<void> {
  const { articleNumber, locale, firstPublishedAt, credits, article } = publication
  const key = { articleNumber, locale }
  const inOrder = { where: key, orderBy: { position: 'asc' as const } }
  const bylines = credits.map(({ personId, role }, position) => ({
    ...key,
    personId,
    role,
    position,
    firstPublishedAt,
  }))
  if (!isSameValue(await tx.publishedByline.findMany(inOrder), bylines)) {
    await tx.publishedByline.deleteMany({ where: key })
    if (bylines.length > 0) await tx.publishedByline.createMany({ data: bylines })
  }
  const tags = article.tagIds.map((tagId, position) => ({ ...key, tagId, position, firstPublishedAt }))
  if (!isSameValue(await tx.publishedTag.findMany(inOrder), tags)) {
    await tx.publishedTag.deleteMany({ where: key })
    if (tags.length > 0) await tx.publishedTag.createMany({ data: tags })
  }
}

async function removeFromLists(tx: WriteTransaction, { articleNumber, locale }: EditionKey): Promise<void> {
  await tx.publishedByline.deleteMany({ where: { articleNumber, locale } })
  await tx.publishedTag.deleteMany({ where: { articleNumber, locale } })
}
