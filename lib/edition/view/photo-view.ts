// A photo as a page shows it. It may be known without its file: then there is a caption and a credit, no <img>.

/** One encoded file of a photo. Widths and heights in pixels. */
export type RenditionView = { readonly src: string; readonly width: number; readonly height: number }

export type PhotoView = {
  readonly caption: string
  /** The credit alone, without "photo:". */
  readonly credit: string
  /** Set where the caption is not in the page's language. */
  readonly lang?: string
  /** Set where the credit is not in the page's language. */
  readonly creditLang?: string
  /** Its digital source type says that an algorithm made it. */
  readonly isAlgorithmMade: boolean
  readonly file?: {
    readonly alt: string
    /** Set where `alt` is not in the page's language. */
    readonly altLang?: string
    /** Pixels of the largest rendition; they give the box its shape before the picture is there. */
    readonly width: number
    readonly height: number
    /** Narrowest first; never empty. */
    readonly avif: readonly RenditionView[]
    readonly jpeg: readonly RenditionView[]
    /** 1200 px wide JPEG crops around the focal point. */
    readonly crops: {
      readonly wide: RenditionView
      readonly standard: RenditionView
      readonly square: RenditionView
      /** 1200 × 630, for links shown elsewhere. */
      readonly card: RenditionView
    }
    /** 0…1, for object-position classes. */
    readonly focalX: number
    readonly focalY: number
  }
}
