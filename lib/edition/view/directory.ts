// Everything a page refers to by id or number, looked up at once: sections, tags, people, photos, own articles.
import type { ArticleReference } from '#data/published/article-references.ts'
import type { PersonRecord, SectionRecord, TagRecord } from '#data/published/filing.ts'
import type { PhotoRecord } from '#data/published/photos.ts'

export type Directory = {
  readonly sections: ReadonlyMap<string, SectionRecord>
  readonly tags: ReadonlyMap<string, TagRecord>
  readonly people: ReadonlyMap<string, PersonRecord>
  readonly photos: ReadonlyMap<string, PhotoRecord>
  /** The live editions of each article; an article that is live nowhere is absent. */
  readonly articles: ReadonlyMap<number, readonly ArticleReference[]>
}
