// The shape of the demonstration edition: everything is named by a key, and every text is there once per language.
// A language that is missing from `editions` is one the article does not exist in.
import type { Locale } from '#i18n/locales.ts'

export type InEveryLanguage<Text> = Readonly<Record<Locale, Text>>

/**
 * A body as it is written here. A plain text is a paragraph. In texts, `**…**` is strong, `_…_` is emphasis and
 * `[…](…)` is a link, to another article of the demonstration (`article:key`) or to the web (`https://…`), or, with
 * `lang:en`, a stretch in another language. Blocks at the same place in two languages are the same block.
 */
export type DemoBlock =
  | string
  | { readonly h2: string }
  | { readonly h3: string }
  | { readonly quotation: readonly string[]; readonly by?: string }
  | { readonly bullets: readonly string[] }
  | { readonly numbers: readonly string[] }
  | { readonly figure: IllustrationKey; readonly caption: string; readonly alt: string }
  | {
      readonly embed: string
      readonly title: string
      readonly source: string
      readonly media: 'video' | 'audio' | 'post' | 'document' | 'map' | 'page'
      readonly lang?: string
    }
  | 'rule'

export type DemoEdition = {
  readonly headline: string
  readonly standfirst: string
  readonly body: readonly DemoBlock[]
}

export type DemoArticle = {
  readonly key: string
  readonly section: SectionKey
  readonly story?: StoryKey
  readonly tags: readonly TagKey[]
  readonly authors: readonly PersonKey[]
  /** Who translated it from the origin language into every other one. */
  readonly translator?: PersonKey
  readonly photo: IllustrationKey | 'archive-council-chamber'
  /** ISO 8601 with offset. An instant that lies ahead makes the article a scheduled one. */
  readonly publishedAt: string
  /** Events of the story that this article reports; the first is the one it is about. */
  readonly reports?: readonly string[]
  readonly editions: Partial<InEveryLanguage<DemoEdition>>
  readonly correction?: { readonly at: string; readonly note: InEveryLanguage<string> }
  readonly withdrawn?: { readonly notice: InEveryLanguage<string> }
}

export type DemoEvent = {
  readonly key: string
  readonly edtf: string
  readonly occurrence: 'occurred' | 'scheduled'
  readonly claim: 'confirmed' | 'reported'
  readonly attribution?: 'said' | 'reported' | 'announced'
  readonly importance: 1 | 2 | 3 | 4 | 5
  readonly texts: InEveryLanguage<{
    readonly text: string
    readonly attributedTo?: string
    readonly dateNote?: string
  }>
  readonly sources: readonly {
    readonly publisher: string
    readonly title?: string
    readonly url?: string
    readonly language: string
    readonly kind: 'original' | 'report' | 'official'
  }[]
}

export type DemoStory = {
  readonly key: StoryKey
  readonly photo: IllustrationKey
  readonly texts: InEveryLanguage<{ readonly title: string; readonly summary: string }>
  readonly events: readonly DemoEvent[]
}

export type SectionKey = 'world' | 'science' | 'culture' | 'everyday' | 'explainers'
export type StoryKey = 'missiles' | 'eclipses'
export type TagKey =
  | 'security-council'
  | 'claims-and-sources'
  | 'sky'
  | 'time'
  | 'measures'
  | 'language'
  | 'food'
  | 'rivers-and-soil'
  | 'how-we-work'
export type PersonKey = 'prykladna' | 'zrazok' | 'chernetka' | 'perekladna' | 'desk'
export type IllustrationKey =
  | 'night-trajectory'
  | 'lectern'
  | 'two-shores'
  | 'radar'
  | 'round-table'
  | 'corona'
  | 'pinhole'
  | 'time-zones'
  | 'letters'
  | 'page-parts'
  | 'magnifier'
  | 'beet-soup'
  | 'black-earth'
  | 'calendar-leaves'
  | 'river-map'
  | 'book-spines'
  | 'bread'
  | 'cloud'
  | 'rain'
  | 'envelope'
  | 'onion'
  | 'two-dates'
  | 'tree-rings'
  | 'leap-second'
  | 'braille'
  | 'meridian'
  | 'portrait-prykladna'
  | 'portrait-zrazok'
  | 'portrait-chernetka'
