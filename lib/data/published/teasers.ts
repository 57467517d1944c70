// Live articles as other pages announce them. A list is read in two steps: the keys of one page from the index
// that serves the list, then the rows of those keys; so a deep page costs no more than a walk along an index. Tags and
// bylines are those of live editions alone (a tombstone has none), so that their lists need no look at the texts.
import { reading } from '#data/connection/connections.ts'
import { asLocale, type Locale } from '#i18n/locales.ts'
import { eachOncePerVersion } from './once-per-version.ts'

export type PublishedTeaser = {
  readonly number: number
  readonly locale: Locale
  readonly slug: string
  readonly headline: string
  readonly standfirst: string
  readonly sectionId: string
  readonly storyNumber: number | null
  readonly leadPhotoId: string | null
  readonly photoCaption: string | null
  readonly photoAlt: string | null
  readonly isDemo: boolean
  readonly firstPublishedAt: Date
  readonly authorIds: readonly string[]
}

export type TeaserKey = { readonly number: number; readonly locale: Locale }

/** Which articles a list holds; always live ones of one language. */
export type TeaserList =
  | { readonly kind: 'latest' }
  | { readonly kind: 'section'; readonly sectionId: string }
  | { readonly kind: 'story'; readonly storyNumber: number }
  | { readonly kind: 'tag'; readonly tagId: string }
  | { readonly kind: 'author'; readonly personId: string }

export type Window = { readonly skip: number; readonly take: number }

const newestFirst = [{ firstPublishedAt: 'desc' as const }, { articleNumber: 'desc' as const }]

/** The keys of a list's articles in one language, newest first. One query. */
export async function listTeaserKeys(list: TeaserList, locale: Locale, window: Window): Promise<readonly TeaserKey[]> {
  const rows = await findKeyRows(list, locale, window)
  return rows.map((row) => ({ number: row.articleNumber, locale }))
}

function findKeyRows(list: TeaserList, locale: Locale, window: Window): Promise<{ articleNumber: number }[]> {
  const page = { orderBy: newestFirst, ...window, select: { articleNumber: true } }
  switch (list.kind) {
    case 'tag':
      return reading().publishedTag.findMany({ where: { tagId: list.tagId, locale }, ...page })
    case 'author':
      return reading().publishedByline.findMany({ where: { ...writtenBy(list.personId), locale }, ...page })
    default:
      return reading().publishedText.findMany({ where: { ...filed(list), locale }, ...page })
  }
}

/** How many articles a list has in each of these languages. One query. */
export async function countTeasers(list: TeaserList, locales: readonly Locale[]): Promise<ReadonlyMap<Locale, number>> {
  const rows = await countRows(list, [...locales])
  return new Map(rows.map((row) => [asLocale(row.locale), row._count._all]))
}

async function countRows(list: TeaserList, locales: Locale[]) {
  const locale = { in: locales }
  const counted = { by: ['locale' as const], _count: { _all: true as const } }
  switch (list.kind) {
    case 'tag':
      return await reading().publishedTag.groupBy({ ...counted, where: { tagId: list.tagId, locale } })
    case 'author':
      return await reading().publishedByline.groupBy({ ...counted, where: { ...writtenBy(list.personId), locale } })
    default:
      return await reading().publishedText.groupBy({ ...counted, where: { ...filed(list), locale } })
  }
}

function filed(list: Exclude<TeaserList, { kind: 'tag' | 'author' }>) {
  switch (list.kind) {
    case 'latest':
      return { kind: 'live' }
    case 'section':
      return { kind: 'live', sectionId: list.sectionId }
    case 'story':
      return { kind: 'live', storyNumber: list.storyNumber }
  }
}

function writtenBy(personId: string) {
  return { personId, role: 'author' }
}

/** The teasers of these keys, in their order. Each is read once for each content version: many pages show the same. */
export async function listTeasers(keys: readonly TeaserKey[]): Promise<readonly PublishedTeaser[]> {
  const found = new Map((await listTeasersById(keys.map(idOf))).map((one) => [one.id, one.teaser]))
  return keys.flatMap((key) => found.get(idOf(key)) ?? [])
}

function idOf({ number, locale }: TeaserKey): string {
  return `${number}/${locale}`
}

function keyOf(id: string): TeaserKey {
  const [number, locale = ''] = id.split('/')
  return { number: Number(number), locale: asLocale(locale) }
}

/** Two queries for any number of ids. */
const listTeasersById = eachOncePerVersion(async (ids) => {
  const keys = ids.map(keyOf)
  const rows = await reading().publishedText.findMany({
    where: {
      kind: 'live',
      articleNumber: { in: [...new Set(keys.map((key) => key.number))] },
      locale: { in: [...new Set(keys.map((key) => key.locale))] },
    },
    omit: { body: true },
    include: { bylines: { where: { role: 'author' }, orderBy: { position: 'asc' }, select: { personId: true } } },
  })
  // Numbers and languages are asked for apart: other pairs of them come along.
  const wanted = new Set(ids)
  return rows.flatMap((row) => {
    const key = { number: row.articleNumber, locale: asLocale(row.locale) }
    const id = idOf(key)
    if (!wanted.has(id)) return []
    const teaser: PublishedTeaser = {
      ...key,
      slug: row.slug,
      headline: row.headline,
      standfirst: row.standfirst,
      sectionId: row.sectionId,
      storyNumber: row.storyNumber,
      leadPhotoId: row.leadPhotoId,
      photoCaption: row.photoCaption,
      photoAlt: row.photoAlt,
      isDemo: row.isDemo,
      firstPublishedAt: row.firstPublishedAt,
      authorIds: row.bylines.map((one) => one.personId),
    }
    return { id, teaser }
  })
})
