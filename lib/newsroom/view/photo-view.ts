// Photos as the screens of the library show them. Plain data: it crosses from the server to the browser.
import type { DigitalSourceType } from '#domain/photo-rights.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PickedPhoto } from './article-screen-view.ts'

/** A file as an <img> shows it; width and height in pixels. */
export type PictureView = NonNullable<PickedPhoto['picture']>

/** A photo in the library, ready to be picked. */
export type LibraryPhoto = PickedPhoto & {
  /** Its caption in the language of the screen, or in its own. May be empty. */
  readonly name: string
  /** Absent: the photo is known without its file. */
  readonly thumbnail?: PictureView
}

export type PhotoLibrary = {
  readonly text: string
  readonly page: number
  readonly pageCount: number
  readonly count: number
  readonly photos: readonly LibraryPhoto[]
}

/** What an upload answers: the photo as it can be picked, and whether the library had this very file already. */
export type UploadedPhotoView = { readonly photo: LibraryPhoto; readonly isNew: boolean }

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

export type PhotoScreen = {
  readonly id: string
  readonly lock: number
  /** Absent: the photo is known without its file. `original`: pixels of the original. */
  readonly picture?: PictureView & { readonly original: { readonly width: number; readonly height: number } }
  readonly fields: PhotoFields
  /** ISO 8601; null: readers may see it. */
  readonly withdrawnAt: string | null
  /** Nobody has saved it yet: its texts and rights are what the file says of itself. */
  readonly isFromFile: boolean
  readonly fileName: string | null
  readonly addedBy: string | null
  /** ISO 8601. */
  readonly addedAt: string
  readonly uses: {
    readonly articles: readonly { readonly number: number; readonly headline: string; readonly isLive: boolean }[]
    readonly people: readonly { readonly id: string; readonly name: string }[]
    readonly stories: readonly { readonly number: number; readonly title: string }[]
  }
  /** What whoever looks may do with it. */
  readonly may: Readonly<Record<'save' | 'replace' | 'withdraw' | 'delete', boolean>>
}
