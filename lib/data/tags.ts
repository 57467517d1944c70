// Tags: what an article is about, besides its section.
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { found } from './record-missing.ts'
import type { LabelTexts } from './sections.ts'

export type Tag = {
  readonly id: string
  readonly slug: string
  readonly originLocale: Locale
  readonly isDemo: boolean
  readonly texts: Readonly<Partial<Record<Locale, LabelTexts>>>
}

const withTexts = { texts: true } as const

export async function getTag(db: WriteTransaction, id: string): Promise<Tag> {
  const row = found(await db.tag.findUnique({ where: { id }, include: withTexts }), 'tag', id)
  return tagOf(row)
}

export async function findTagBySlug(db: WriteTransaction, slug: string): Promise<Tag | undefined> {
  const row = await db.tag.findUnique({ where: { slug }, include: withTexts })
  return row ? tagOf(row) : undefined
}

/** All tags, in no order. */
export async function listTags(db: WriteTransaction): Promise<Tag[]> {
  return (await db.tag.findMany({ include: withTexts })).map(tagOf)
}

/** Stores a new tag and answers its id. */
export async function insertTag(tx: WriteTransaction, tag: Omit<Tag, 'id'>): Promise<string> {
  const { texts, ...columns } = tag
  const { id } = await tx.tag.create({ data: columns, select: { id: true } })
  await tx.tagText.createMany({ data: textRows(id, texts) })
  return id
}

export async function updateTag(tx: WriteTransaction, { id, texts, ...columns }: Tag): Promise<void> {
  await tx.tag.update({ where: { id }, data: columns, select: { id: true } })
  await tx.tagText.deleteMany({ where: { tagId: id } })
  await tx.tagText.createMany({ data: textRows(id, texts) })
}

function textRows(tagId: string, texts: Tag['texts']) {
  return locales.flatMap((locale) => {
    const text = texts[locale]
    return text ? [{ tagId, locale, name: text.name, description: text.description }] : []
  })
}

type TagRow = Omit<Tag, 'originLocale' | 'texts'> & {
  readonly originLocale: string
  readonly texts: readonly (LabelTexts & { readonly locale: string })[]
}

function tagOf(row: TagRow): Tag {
  return {
    id: row.id,
    slug: row.slug,
    originLocale: asLocale(row.originLocale),
    isDemo: row.isDemo,
    texts: Object.fromEntries(
      row.texts.map(({ locale, name, description }) => [asLocale(locale), { name, description }]),
    ),
  }
}
