// What every page has: its language, the frame around the content, and the small shared shapes.
import type { Locale } from '#i18n/locales.ts'

/** A link to one of our pages. */
export type LinkView = {
  readonly href: string
  readonly text: string
  /** Set when the text is not in the page's language. */
  readonly lang?: Locale
  /** The whole address, where readers on paper get it too. */
  readonly address?: string
}

/** A date or time, formatted in the page's language with its year (and zone, for times). */
export type TimeView = {
  /** ISO 8601: with offset for an instant, bare for a day ("2024-01-04"), "2024-01" for a month, "2024" for a year. */
  readonly iso: string
  readonly text: string
}

/** One entry of the language switch. Without `href` the page does not exist in that language. */
export type LanguageSwitchEntry = {
  readonly locale: Locale
  /** Visible text: ua, en, ru. */
  readonly label: string
  /** The language's own name: the accessible name. */
  readonly autonym: string
  readonly href?: string
  readonly isCurrent: boolean
}

/** The frame: header, footer, notices. The same on every reader page. */
export type FrameView = {
  readonly locale: Locale
  readonly siteName: string
  readonly frontHref: string
  readonly languages: readonly LanguageSwitchEntry[]
  readonly sections: readonly (LinkView & { readonly isCurrent: boolean })[]
  /** This page is part of the demonstration edition: said at the top. */
  readonly isDemo: boolean
  readonly footer: {
    readonly legalEntity?: string
    readonly registerId?: string
    readonly editor?: string
    readonly contacts?: string
    readonly pages: readonly LinkView[]
    /** Formatted in the page's language: "© 2026 Litopys". */
    readonly copyright: string
  }
}

/** Absolute addresses of the live editions, for hreflang; identical on each of them. */
export type AlternatesView = readonly { readonly hreflang: string; readonly href: string }[]

/** What goes into <head>. Everything absolute. */
export type HeadView = {
  readonly title: string
  readonly description: string
  readonly canonical?: string
  readonly alternates: AlternatesView
  readonly robots: string
  readonly openGraph: {
    readonly type: 'article' | 'website' | 'profile'
    readonly title: string
    readonly description: string
    readonly url?: string
    readonly siteName: string
    readonly locale: string
    readonly alternateLocales: readonly string[]
    readonly image: {
      readonly url: string
      readonly width: number
      readonly height: number
      readonly type: string
      readonly alt: string
    }
    readonly article?: {
      readonly publishedTime: string
      readonly modifiedTime: string
      readonly section: string
      readonly tags: readonly string[]
      readonly authors: readonly string[]
    }
  }
  /** JSON-LD graphs, already plain data; escaped where they are written. */
  readonly jsonLd: readonly object[]
}

/** What every page loader answers: what to draw, what goes in the head, and what the server has to know. */
export type Loaded<Page> = {
  /** 404 and 410 are page kinds; the server turns this into the status. */
  readonly status: 200 | 404 | 410
  /** When a view that depends on the clock changes by itself. */
  readonly changesAt?: Date
  readonly frame: FrameView
  readonly head: HeadView
  readonly page: Page
}
