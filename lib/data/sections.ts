// Sections: where an article is filed. Every article is in one.
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { found } from './record-missing.ts'

/** A section's or tag's name and description in one language. */
export type LabelTexts = { readonly name: string; readonly description: string | null }

export type Section = {
  readonly id: string
  readonly slug: string
  readonly originLocale: Locale
  /** Place in the header, from the left. */
  readonly position: number
  readonly isDemo: boolean
  readonly texts: Readonly<Partial<Record<Locale, LabelTexts>>>
}

const withTexts = { texts: true } as const

export async function getSection(db: WriteTransaction, id: string): Promise<Section> {
  const row = found(await db.section.findUnique({ where: { id }, include: withTexts }), 'section', id)
  return sectionOf(row)
}

export async function findSectionBySlug(db: WriteTransaction, slug: string): Promise<Section | undefined> {
  const row = await db.section.findUnique({ where: { slug }, include: withTexts })
  return row ? sectionOf(row) : undefined
}

/** All sections in the order of the header. */
export async function listSections(db: WriteTransaction): Promise<Section[]> {
  const rows = await db.section.findMany({ include: withTexts, orderBy: [{ position: 'asc' }, { slug: 'asc' }] })
  return rows.map(sectionOf)
}

/** Stores a new section and answers its id. */
export async function insertSection(tx: WriteTransaction, section: Omit<Section, 'id'>): Promise<string> {
  const { texts, ...columns } = section
  const { id } = await tx.section.create({ data: columns, select: { id: true } })
  await tx.sectionText.createMany({ data: textRows(id, texts) })
  return id
}

export async function updateSection(tx: WriteTransaction, { id, texts, ...columns }: Section): Promise<void> {
  await tx.section.update({ where: { id }, data: columns, select: { id: true } })
  await tx.sectionText.deleteMany({ where: { sectionId: id } })
  await tx.sectionText.createMany({ data: textRows(id, texts) })
}

function textRows(sectionId: string, texts: Section['texts']) {
  return locales.flatMap((locale) => {
    const text = texts[locale]
    return text ? [{ sectionId, locale, name: text.name, description: text.description }] : []
  })
}

type SectionRow = Omit<Section, 'originLocale' | 'texts'> & {
  readonly originLocale: string
  readonly texts: readonly (LabelTexts & { readonly locale: string })[]
}

function sectionOf(row: SectionRow): Section {
  return {
    id: row.id,
    slug: row.slug,
    originLocale: asLocale(row.originLocale),
    position: row.position,
    isDemo: row.isDemo,
    texts: Object.fromEntries(
      row.texts.map(({ locale, name, description }) => [asLocale(locale), { name, description }]),
    ),
  }
}
