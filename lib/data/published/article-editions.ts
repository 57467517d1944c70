// The editions of one article that readers may know of: live ones in full, and tombstones.
import type { PublishedText } from '#data/clients/sqlite/client.ts'
import { reading } from '#data/connection/connections.ts'
import type { Body } from '#domain/blocks.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { type PublishedTranslation, readTranslation } from './translation-of-edition.ts'

export type PublishedRole = 'author' | 'translator' | 'photographer' | 'editor'

/** A live edition with everything its page says itself; people, tags and photos are ids. */
export type LiveEdition = {
  readonly kind: 'live'
  readonly number: number
  readonly locale: Locale
  readonly slug: string
  readonly headline: string
  readonly standfirst: string
  readonly body: Body
  readonly seoTitle: string | null
  readonly seoDescription: string | null
  readonly photoCaption: string | null
  readonly photoAlt: string | null
  readonly originLocale: Locale
  readonly sectionId: string
  readonly storyNumber: number | null
  readonly leadPhotoId: string | null
  readonly isDemo: boolean
  readonly firstPublishedAt: Date
  readonly modifiedAt: Date
  /** When this text went out. */
  readonly publishedAt: Date
  /** Absent for an original. */
  readonly translation: PublishedTranslation | undefined
  /** In the order of the byline. */
  readonly people: readonly { readonly personId: string; readonly role: PublishedRole }[]
  /** In the editors' order. */
  readonly tagIds: readonly string[]
}

/** What withdrawing leaves. */
export type Tombstone = {
  readonly kind: 'tombstone'
  readonly number: number
  readonly locale: Locale
  readonly slug: string
  readonly isDemo: boolean
  readonly withdrawnAt: Date
  readonly notice: string | null
}

/** Where a live edition is, for the language switch and hreflang, and what it is called. */
export type EditionAddress = {
  readonly number: number
  readonly locale: Locale
  readonly slug: string
  readonly headline: string
}

export type Editions = {
  /** The edition that was asked for, if it is or was live. */
  readonly edition?: LiveEdition | Tombstone
  /** All live ones, that one among them. */
  readonly live: readonly EditionAddress[]
}

/** An article in one language, and where its editions are. Nothing for drafts and unknown numbers. Three queries. */
export async function findEditions(number: number, locale: Locale): Promise<Editions> {
  const ofOwn = { where: { articleNumber: number, locale }, orderBy: { position: 'asc' } } as const
  const [rows, bylines, tags] = await Promise.all([
    reading().publishedText.findMany({ where: { articleNumber: number } }),
    reading().publishedByline.findMany({ ...ofOwn, select: { personId: true, role: true } }),
    reading().publishedTag.findMany({ ...ofOwn, select: { tagId: true } }),
  ])
  const own = rows.find((row) => row.locale === locale)
  const live = rows.filter((row) => row.kind === 'live')
  return {
    ...(own ? { edition: asEdition({ ...own, bylines, tags }, live) } : {}),
    live: live.map(({ slug, headline, locale: its }) => ({ number, locale: asLocale(its), slug, headline })),
  }
}

type EditionRow = PublishedText & {
  bylines: { personId: string; role: string }[]
  tags: { tagId: string }[]
}

function asEdition(row: EditionRow, live: readonly PublishedText[]): LiveEdition | Tombstone {
  const shared = {
    number: row.articleNumber,
    locale: asLocale(row.locale),
    slug: row.slug,
    isDemo: row.isDemo,
  }
  if (row.kind !== 'live') {
    return {
      kind: 'tombstone',
      ...shared,
      withdrawnAt: row.withdrawnAt ?? row.publishedAt,
      notice: row.notice,
    }
  }
  return {
    kind: 'live',
    ...shared,
    headline: row.headline,
    standfirst: row.standfirst,
    body: readBody(row.body),
    seoTitle: row.seoTitle,
    seoDescription: row.seoDescription,
    photoCaption: row.photoCaption,
    photoAlt: row.photoAlt,
    originLocale: asLocale(row.originLocale),
    sectionId: row.sectionId,
    storyNumber: row.storyNumber,
    leadPhotoId: row.leadPhotoId,
    firstPublishedAt: row.firstPublishedAt,
    modifiedAt: row.modifiedAt,
    publishedAt: row.publishedAt,
    translation: readTranslation(row, live),
    people: row.bylines.map((one) => ({ personId: one.personId, role: one.role as PublishedRole })),
    tagIds: row.tags.map((one) => one.tagId),
  }
}

/** Reads a stored body. It was checked against the schema when it was saved, and is not checked for every reader. */
export function readBody(json: string): Body {
  return JSON.parse(json) as Body
}
