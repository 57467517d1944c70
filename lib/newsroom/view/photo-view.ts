// Photos as the screens of the library show them. Plain data: it crosses from the server to the browser.
import type { DigitalSourceType } from '#domain/photo-rights.ts'
import type { Locale } from '#i18n/locales.ts'

/** A file as an <img> shows it; width and height in pixels. */
export type PictureView = { readonly src: string; readonly width: number; readonly height: number }

export type LibraryPhoto = {
  readonly id: string
  /** Absent: the photo is known without its file. */
  readonly picture?: PictureView
  readonly credit: string
  readonly caption: string
  readonly alt: string
  readonly isWithdrawn: boolean
}

export type PhotoLibrary = {
  readonly text: string
  readonly page: number
  readonly pageCount: number
  readonly count: number
  readonly photos: readonly LibraryPhoto[]
}

/** Each field under the name that savePhoto knows it by. */
export type PhotoFields = {
  readonly credit: string
  readonly creator: string
  readonly copyright: string
  readonly licence: string
  readonly source: string
  readonly digitalSourceType: DigitalSourceType | null
  readonly focalX: number
  readonly focalY: number
  readonly originLocale: Locale
  readonly texts: Readonly<Record<Locale, { readonly caption: string; readonly alt: string; readonly credit: string }>>
}

export type CropView = { readonly shape: 'wide' | 'standard' | 'square'; readonly ratio: string }

export type PhotoScreen = {
  readonly id: string
  readonly lock: number
  /** Absent: the photo is known without its file. `original`: pixels of the original. */
  readonly picture?: PictureView & { readonly original: { readonly width: number; readonly height: number } }
  readonly fields: PhotoFields
  readonly isWithdrawn: boolean
  readonly isMadeByAlgorithm: boolean
  readonly fileName: string | null
  readonly addedBy: string | null
  /** ISO 8601. */
  readonly addedAt: string
  readonly uses: {
    readonly articles: readonly { readonly number: number; readonly headline: string; readonly isLive: boolean }[]
    readonly people: readonly string[]
    readonly stories: readonly string[]
  }
  /** What whoever looks may do with it. */
  readonly may: { readonly save: boolean; readonly withdraw: boolean; readonly delete: boolean }
}
