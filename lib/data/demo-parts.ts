// What of the demonstration edition is in the database already, so that loading it again, or after it was interrupted,
// adds only what is missing.
import type { WriteTransaction } from './connection/in-write-transaction.ts'

export type DemoParts = {
  /** Slug → id. Those the newsroom has made its own are among them: their addresses are taken. */
  readonly sections: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
  /** Source, which names every picture of the demonstration. */
  readonly photos: ReadonlyMap<string, { readonly id: string; readonly fileHash: string | null }>
  /** Title in any language → number. */
  readonly stories: ReadonlyMap<string, number>
  /** Text in any language. */
  readonly events: ReadonlySet<string>
  /** `key/locale` of static pages and `name/locale` of settings, whoever wrote them. */
  readonly pages: ReadonlySet<string>
  readonly settings: ReadonlySet<string>
}

/** Reads all of it at once: a demonstration is small. */
export async function listDemoParts(db: WriteTransaction): Promise<DemoParts> {
  const demo = { isDemo: true }
  const slugs = { select: { id: true, slug: true } }
  const sections = await db.section.findMany(slugs)
  const tags = await db.tag.findMany(slugs)
  const people = await db.person.findMany(slugs)
  const photos = await db.photo.findMany({ where: demo, select: { id: true, fileHash: true, source: true } })
  const stories = await db.storyText.findMany({ where: { story: demo }, select: { storyNumber: true, title: true } })
  const events = await db.eventText.findMany({ where: { event: demo }, select: { text: true } })
  const pages = await db.pageText.findMany({ select: { key: true, locale: true } })
  const settings = await db.setting.findMany({ select: { name: true, locale: true } })
  return {
    sections: bySlug(sections),
    tags: bySlug(tags),
    people: bySlug(people),
    photos: new Map(photos.map(({ source, ...photo }) => [source ?? '', photo])),
    stories: new Map(stories.map(({ storyNumber, title }) => [title, storyNumber])),
    events: new Set(events.map(({ text }) => text)),
    pages: new Set(pages.map(({ key, locale }) => `${key}/${locale}`)),
    settings: new Set(settings.map(({ name, locale }) => `${name}/${locale}`)),
  }
}

function bySlug(rows: readonly { readonly id: string; readonly slug: string }[]): Map<string, string> {
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

/** How many corrections an article has. */
export async function countCorrections(db: WriteTransaction, articleNumber: number): Promise<number> {
  return db.correction.count({ where: { articleNumber } })
}
