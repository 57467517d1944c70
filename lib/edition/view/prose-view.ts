// Blocks as a page shows them: links have addresses, quotations have marks, photos have renditions.

import type { PhotoView } from '#edition/view/photo-view.ts'
import type { Locale } from '#i18n/locales.ts'

/** A stretch of text. `lang` is set where the text is not in the page's language. */
export type RunView = {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly lang?: string
  readonly link?: {
    readonly href: string
    /** The whole address of one of our own pages, for readers on paper. */
    readonly address?: string
    /** Leaves this site: said to screen readers. */
    readonly isExternal: boolean
    /** Set when the linked article is in another language. */
    readonly hreflang?: Locale
  }
}

export type BlockView =
  | { readonly kind: 'paragraph'; readonly id: string; readonly runs: readonly RunView[] }
  | { readonly kind: 'heading'; readonly id: string; readonly level: 2 | 3; readonly runs: readonly RunView[] }
  | {
      readonly kind: 'quotation'
      readonly id: string
      /** Quotation marks of the page's language are already in the runs. */
      readonly paragraphs: readonly (readonly RunView[])[]
      readonly attribution?: string
    }
  | {
      readonly kind: 'list'
      readonly id: string
      readonly style: 'bullet' | 'number'
      readonly items: readonly (readonly RunView[])[]
    }
  | { readonly kind: 'figure'; readonly id: string; readonly photo: PhotoView }
  | {
      readonly kind: 'embed'
      readonly id: string
      readonly href: string
      readonly title: string
      readonly source: string
      readonly media: 'video' | 'audio' | 'post' | 'document' | 'map' | 'page'
      readonly lang?: string
    }
  | { readonly kind: 'rule'; readonly id: string }
