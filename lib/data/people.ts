// People and desks with a byline, and their names and biographies per language.
import { foldName, type PersonKind, type PersonTexts, personKinds } from '#domain/people.ts'
import { asLocale, type Locale, locales } from '#i18n/locales.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'
import { found } from './record-missing.ts'
import { requireReferences } from './references.ts'

export type Person = {
  readonly id: string
  readonly slug: string
  readonly kind: PersonKind
  readonly originLocale: Locale
  readonly photoId: string | null
  readonly isDemo: boolean
  readonly texts: Readonly<Partial<Record<Locale, PersonTexts>>>
}

const withTexts = { texts: true } as const

export async function getPerson(db: WriteTransaction, id: string): Promise<Person> {
  const row = found(await db.person.findUnique({ where: { id }, include: withTexts }), 'person', id)
  return personOf(row)
}

export async function findPersonBySlug(db: WriteTransaction, slug: string): Promise<Person | undefined> {
  const row = await db.person.findUnique({ where: { slug }, include: withTexts })
  return row ? personOf(row) : undefined
}

/** Everybody, in no order. */
export async function listAllPeople(db: WriteTransaction): Promise<Person[]> {
  return (await db.person.findMany({ include: withTexts })).map(personOf)
}

/** People by their ids, in no order. */
export async function listPeople(db: WriteTransaction, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return []
  const rows = await db.person.findMany({ where: { id: { in: [...ids] } }, include: withTexts })
  return rows.map(personOf)
}

/**
 * Everybody with this name in any language, who was here first coming first. Exact spellings are looked up; only
 * without one are all names compared as `foldName` sees them, which a database cannot do for Cyrillic.
 */
export async function listPeopleNamed(db: WriteTransaction, name: string): Promise<Person[]> {
  const exact = await db.personText.findMany({ where: { name }, select: { personId: true } })
  const rows = exact.length > 0 ? exact : await namedAlike(db, name)
  const people = await listPeople(db, [...new Set(rows.map((row) => row.personId))])
  return people.sort((one, other) => (one.id < other.id ? -1 : 1))
}

async function namedAlike(db: WriteTransaction, name: string) {
  const folded = foldName(name)
  const rows = await db.personText.findMany({ select: { personId: true, name: true } })
  return rows.filter((row) => foldName(row.name) === folded)
}

/** Slugs that begin with this one and are somebody's, now or formerly. */
export async function listPersonSlugs(db: WriteTransaction, slug: string): Promise<string[]> {
  const current = await db.person.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } })
  const former = await db.formerSlug.findMany({
    where: { noun: 'person', slug: { startsWith: slug } },
    select: { slug: true },
  })
  return [...current, ...former].map((row) => row.slug)
}

/** Stores a new person and answers their id. */
export async function insertPerson(tx: WriteTransaction, person: Omit<Person, 'id'>): Promise<string> {
  const { texts, ...columns } = person
  await requirePhoto(tx, columns.photoId)
  const { id } = await tx.person.create({ data: columns, select: { id: true } })
  await tx.personText.createMany({ data: textRows(id, texts) })
  return id
}

export async function updatePerson(tx: WriteTransaction, { id, texts, ...columns }: Person): Promise<void> {
  await requirePhoto(tx, columns.photoId)
  await tx.person.update({ where: { id }, data: columns, select: { id: true } })
  await tx.personText.deleteMany({ where: { personId: id } })
  await tx.personText.createMany({ data: textRows(id, texts) })
}

async function requirePhoto(tx: WriteTransaction, photoId: string | null): Promise<void> {
  await requireReferences(tx, { photos: photoId === null ? [] : [photoId] })
}

function textRows(personId: string, texts: Person['texts']) {
  return locales.flatMap((locale) => {
    const text = texts[locale]
    return text ? [{ personId, locale, ...text }] : []
  })
}

type PersonRow = Omit<Person, 'kind' | 'originLocale' | 'texts'> & {
  readonly kind: string
  readonly originLocale: string
  readonly texts: readonly (PersonTexts & { readonly locale: string })[]
}

function personOf(row: PersonRow): Person {
  const kind = personKinds.find((one) => one === row.kind)
  if (!kind) throw new Error(`"${row.kind}" is not a kind of person`)
  return {
    id: row.id,
    slug: row.slug,
    kind,
    originLocale: asLocale(row.originLocale),
    photoId: row.photoId,
    isDemo: row.isDemo,
    texts: Object.fromEntries(
      row.texts.map(({ locale, name, jobTitle, biography }) => [asLocale(locale), { name, jobTitle, biography }]),
    ),
  }
}
