// A photo as a page shows it. It may be known without its file: then there is a caption and a credit, no <img>.

/** One encoded file of a photo. Widths and heights in pixels. */
export type RenditionView = { readonly src: string; readonly width: number; readonly height: number }

export type PhotoView = {
  readonly caption: string
  /** The credit alone, without "photo:". */
  readonly credit: string
  /** Set where caption and credit are not in the page's language. */
  readonly lang?: string
  /** Its digital source type says that an algorithm made it. */
  readonly isAlgorithmMade: boolean
  readonly file?: {
    readonly alt: string
    /** Pixels of the largest rendition; they give the box its shape before the picture is there. */
    readonly width: number
    readonly height: number
    /** Narrowest first; empty while renditions are being made. */
    readonly avif: readonly RenditionView[]
    readonly jpeg: readonly RenditionView[]
    /** 1200 px wide JPEG crops around the focal point. */
    readonly crops: {
      readonly wide: RenditionView
      readonly standard: RenditionView
      readonly square: RenditionView
    }
    /** 0…1, for object-position classes. */
    readonly focalX: number
    readonly focalY: number
  }
}
