// Looks up everything that a page refers to, in a fixed number of queries whatever the page shows.
import { findArticleReferences } from '#data/published/article-references.ts'
import { listPeople, listTags } from '#data/published/filing.ts'
import { listPhotos } from '#data/published/photos.ts'
import type { PublishedTeaser } from '#data/published/teasers.ts'
import { byId } from '#data/published/texts-by-locale.ts'
import type { Site } from './load-site.ts'
import type { Directory } from './view/directory.ts'
import type { ViewContext } from './view/view-context.ts'

export type References = {
  readonly personIds?: readonly string[]
  readonly tagIds?: readonly string[]
  readonly photoIds?: readonly (string | null)[]
  /** Own articles that texts and events link to. */
  readonly articleNumbers?: readonly number[]
  readonly teasers?: readonly PublishedTeaser[]
}

/** At most seven queries. */
export async function loadDirectory(site: Site, references: References): Promise<Directory> {
  const teasers = references.teasers ?? []
  const photoIds = [...(references.photoIds ?? []), ...teasers.map((one) => one.leadPhotoId)]
  const [people, tags, photos, articles] = await Promise.all([
    listPeople([...(references.personIds ?? []), ...teasers.flatMap((one) => one.authorIds)]),
    listTags(references.tagIds ?? []),
    listPhotos(photoIds.flatMap((id) => id ?? [])),
    findArticleReferences(references.articleNumbers ?? []),
  ])
  return { sections: byId(site.sections), people: byId(people), tags: byId(tags), photos: byId(photos), articles }
}

/** The same, as the context that views take. */
export async function loadContext(site: Site, references: References): Promise<ViewContext> {
  const { locale, texts, visit } = site
  return { locale, texts, ...visit, directory: await loadDirectory(site, references) }
}
