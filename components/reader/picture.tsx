// The pixels of a photo, in the widths and formats there are. Its box has its shape before the picture arrives.
import type { PhotoView, RenditionView } from '#edition/view/photo-view.ts'

type PhotoFile = NonNullable<PhotoView['file']>

export type PictureSize = 'hero' | 'body' | 'lead' | 'card' | 'portrait'

/** How wide the picture is drawn, as the styles have it (styles/figure.css, styles/teaser.css). */
const sizes: Record<PictureSize, string> = {
  hero: '(min-width: 77rem) 55rem, (min-width: 64rem) calc(100vw - 22rem), 100vw',
  body: '(min-width: 44rem) 42rem, 100vw',
  lead: '(min-width: 77rem) 47rem, (min-width: 60rem) 64vw, 100vw',
  card: '(min-width: 77rem) 23rem, (min-width: 60rem) 31vw, (min-width: 38rem) 48vw, 100vw',
  portrait: '11rem',
}

/**
 * The pictures a page opens with (`loads: 'first'`) are fetched at once, the others when the reader comes near.
 * `alt` is empty where the picture only repeats a headline that stands beside it; `lang` is that of the alternative
 * text where it is not the page's.
 */
export function Picture({
  file,
  alt,
  lang,
  size,
  loads,
}: {
  file: PhotoFile
  alt: string
  lang?: string | undefined
  size: PictureSize
  loads: 'first' | 'lazily'
}) {
  const isFirst = loads === 'first'
  return (
    <picture>
      <source type="image/avif" srcSet={srcSetOf(file.avif)} sizes={sizes[size]} />
      <img
        className={focusClass(file)}
        src={middleOf(file.jpeg)?.src}
        srcSet={srcSetOf(file.jpeg)}
        sizes={sizes[size]}
        width={file.width}
        height={file.height}
        alt={alt}
        lang={lang}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding={isFirst ? undefined : 'async'}
      />
    </picture>
  )
}

function srcSetOf(renditions: readonly RenditionView[]): string {
  return renditions.map((one) => `${one.src} ${one.width}w`).join(', ')
}

/** For browsers that know no `srcset`: neither the smallest nor the largest. */
function middleOf(renditions: readonly RenditionView[]): RenditionView | undefined {
  return renditions[Math.floor(renditions.length / 2)]
}

/** Which ninth of the picture stays in sight when it is cropped. A class, since the page has no style attributes. */
function focusClass({ focalX, focalY }: PhotoFile): string | undefined {
  const x = focalX < 1 / 3 ? 'left' : focalX > 2 / 3 ? 'right' : 'centre'
  const y = focalY < 1 / 3 ? 'top' : focalY > 2 / 3 ? 'bottom' : 'middle'
  return x === 'centre' && y === 'middle' ? undefined : `focus-${y}-${x}`
}
