// A context for tests of views: real texts, and a directory of whatever the test puts in it.
import type { ArticleReference } from '#data/published/article-references.ts'
import type { PersonRecord, SectionRecord, TagRecord } from '#data/published/filing.ts'
import type { PhotoRecord } from '#data/published/photos.ts'
import { byId } from '#data/published/texts-by-locale.ts'
import type { ViewContext } from '#edition/view/view-context.ts'
import type { Locale } from '#i18n/locales.ts'
import { readerTexts } from '#i18n/translator.ts'

export type SampleRecords = {
  readonly sections?: readonly SectionRecord[]
  readonly tags?: readonly TagRecord[]
  readonly people?: readonly PersonRecord[]
  readonly photos?: readonly PhotoRecord[]
  readonly articles?: readonly ArticleReference[]
}

export const sampleSite = 'https://news.example'

export async function sampleContext(locale: Locale, records: SampleRecords = {}): Promise<ViewContext> {
  const articles = new Map<number, ArticleReference[]>()
  for (const article of records.articles ?? []) {
    articles.set(article.number, [...(articles.get(article.number) ?? []), article])
  }
  return {
    locale,
    texts: await readerTexts(locale),
    siteUrl: sampleSite,
    now: new Date('2024-01-12T10:00:00Z'),
    directory: {
      sections: byId(records.sections ?? []),
      tags: byId(records.tags ?? []),
      people: byId(records.people ?? []),
      photos: byId(records.photos ?? []),
      articles,
    },
  }
}

/** A section or tag with these names. */
export function sampleNamed(id: string, names: Partial<Record<Locale, string>>): SectionRecord & TagRecord {
  const texts = Object.fromEntries(Object.entries(names).map(([locale, name]) => [locale, { name, description: null }]))
  return { id, slug: id, originLocale: 'uk', isDemo: false, texts }
}

export function samplePerson(id: string, names: Partial<Record<Locale, string>>): PersonRecord {
  const texts = Object.fromEntries(
    Object.entries(names).map(([locale, name]) => [locale, { name, jobTitle: null, biography: null }]),
  )
  return { id, slug: id, originLocale: 'uk', isDemo: false, kind: 'person', photoId: null, texts }
}

/** 1600 × 1000, with its file, captioned in Ukrainian. */
export function samplePhoto(changes: Partial<PhotoRecord> = {}): PhotoRecord {
  return {
    id: 'photo',
    file: { hash: 'a'.repeat(64), width: 1600, height: 1000 },
    focal: { x: 0.5, y: 0.25 },
    credit: 'Ольга Коваль',
    creator: 'Olha Koval',
    copyright: '© Litopys',
    licence: null,
    digitalSourceType: null,
    originLocale: 'uk',
    texts: { uk: { caption: 'Міст', alt: 'Міст у тумані', credit: null } },
    ...changes,
  }
}
