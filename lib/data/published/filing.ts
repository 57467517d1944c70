// Sections, tags and people as readers see them: a slug, and a name in each language that has one.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { eachOncePerVersion, oncePerVersion } from './once-per-version.ts'
import { byLocale, type TextsByLocale } from './texts-by-locale.ts'

type Named<Text> = {
  readonly id: string
  readonly slug: string
  readonly originLocale: Locale
  readonly isDemo: boolean
  readonly texts: TextsByLocale<Text>
}

export type SectionRecord = Named<{ readonly name: string; readonly description: string | null }>
export type TagRecord = Named<{ readonly name: string; readonly description: string | null }>
export type PersonRecord = Named<{
  readonly name: string
  readonly jobTitle: string | null
  readonly biography: string | null
}> & { readonly kind: 'person' | 'desk'; readonly photoId: string | null }

/** Every section, in the editors' order. Read once for each content version. */
export const listSections = oncePerVersion(async (): Promise<readonly SectionRecord[]> => {
  const rows = await reading().section.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    include: { texts: true },
  })
  return rows.map(asNamed)
})

export async function findSectionBySlug(slug: string): Promise<SectionRecord | undefined> {
  const row = await reading().section.findUnique({ where: { slug }, include: { texts: true } })
  return row ? asNamed(row) : undefined
}

/** These tags, in no order. Each is read once for each content version. */
export const listTags = eachOncePerVersion(async (ids): Promise<readonly TagRecord[]> => {
  const rows = await reading().tag.findMany({ where: { id: { in: [...ids] } }, include: { texts: true } })
  return rows.map(asNamed)
})

export async function findTagBySlug(slug: string): Promise<TagRecord | undefined> {
  const row = await reading().tag.findUnique({ where: { slug }, include: { texts: true } })
  return row ? asNamed(row) : undefined
}

/** These people, in no order. Each is read once for each content version. */
export const listPeople = eachOncePerVersion(async (ids): Promise<readonly PersonRecord[]> => {
  const rows = await reading().person.findMany({ where: { id: { in: [...ids] } }, include: { texts: true } })
  return rows.map(asPerson)
})

export async function findPersonBySlug(slug: string): Promise<PersonRecord | undefined> {
  const row = await reading().person.findUnique({ where: { slug }, include: { texts: true } })
  return row ? asPerson(row) : undefined
}

/** The slug that the section, tag or person of a former slug has now. */
export async function findCurrentSlug(
  noun: 'section' | 'tag' | 'person',
  formerSlug: string,
): Promise<string | undefined> {
  const former = await reading().formerSlug.findUnique({ where: { noun_slug: { noun, slug: formerSlug } } })
  if (!former) return undefined
  const where = { id: former.targetId }
  const select = { slug: true }
  const target = await findTarget()
  return target?.slug

  function findTarget(): Promise<{ slug: string } | null> {
    switch (noun) {
      case 'section':
        return reading().section.findUnique({ where, select })
      case 'tag':
        return reading().tag.findUnique({ where, select })
      case 'person':
        return reading().person.findUnique({ where, select })
    }
  }
}

type NamedRow<Text> = {
  id: string
  slug: string
  originLocale: string
  isDemo: boolean
  texts: (Text & { locale: string })[]
}

function asNamed<Text>(row: NamedRow<Text>): Named<Text & { locale: string }> {
  return {
    id: row.id,
    slug: row.slug,
    originLocale: asLocale(row.originLocale),
    isDemo: row.isDemo,
    texts: byLocale(row.texts),
  }
}

function asPerson(
  row: NamedRow<{ name: string; jobTitle: string | null; biography: string | null }> & {
    kind: string
    photoId: string | null
  },
): PersonRecord {
  return { ...asNamed(row), kind: row.kind === 'desk' ? 'desk' : 'person', photoId: row.photoId }
}
