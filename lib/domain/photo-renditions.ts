// The files that readers get of a photo: which ones there are, how large they are, what they are called. A name
// follows from the original's content and, for a crop, from the focal point; so a file never changes under its name.

/** Pixels. */
export type PhotoSize = { readonly width: number; readonly height: number }

/** The point a crop keeps in view: 0…1 from the left and from the top. */
export type FocalPoint = { readonly x: number; readonly y: number }

export const renditionFormats = ['avif', 'jpg'] as const
export type RenditionFormat = (typeof renditionFormats)[number]

export const cropShapes = ['wide', 'standard', 'square', 'card'] as const
export type CropShape = (typeof cropShapes)[number]

export type RenditionFile = {
  readonly kind: 'rendition'
  readonly hash: string
  readonly width: number
  readonly format: RenditionFormat
}
export type CropFile = {
  readonly kind: 'crop'
  readonly hash: string
  readonly shape: CropShape
  readonly focal: FocalPoint
}
/** One file of a photo, as its address names it. */
export type MediaFile = RenditionFile | CropFile

/** Widths of the whole picture, for `srcset`. */
const fullWidths = [320, 640, 960, 1280, 1920] as const
const cropWidth = 1200
/** Search engines ask for the first three; `card` is what a link to the page looks like elsewhere: 1200 × 630. */
const aspects: Record<CropShape, readonly [number, number]> = {
  wide: [16, 9],
  standard: [4, 3],
  square: [1, 1],
  card: [40, 21],
}

/**
 * The widths in which the whole picture is offered, narrowest first: those of the five that are not wider than the
 * original, and the original's own width when it is narrower than all of them.
 */
export function listRenditionWidths(originalWidth: number): readonly number[] {
  const fitting = fullWidths.filter((width) => width <= originalWidth)
  return fitting.length > 0 ? fitting : [originalWidth]
}

/** Pixels of the whole picture at this width. */
export function renditionSize(original: PhotoSize, width: number): PhotoSize {
  return { width, height: Math.max(1, Math.round((original.height * width) / original.width)) }
}

/** Pixels of a crop: 1200 wide, or less when the original has not so many; a small original is never blown up. */
export function cropSize(original: PhotoSize, shape: CropShape): PhotoSize {
  const [across, down] = aspects[shape]
  const width = Math.max(1, Math.min(cropWidth, Math.floor(largestWidth(original, shape))))
  return { width, height: Math.max(1, Math.round((width * down) / across)) }
}

/** The part of the original that a crop shows: the largest of its shape, as near the focal point as the edges allow. */
export function cropArea(
  original: PhotoSize,
  shape: CropShape,
  focal: FocalPoint,
): PhotoSize & { readonly left: number; readonly top: number } {
  const [across, down] = aspects[shape]
  const width = Math.max(1, Math.floor(largestWidth(original, shape)))
  const height = Math.max(1, Math.min(original.height, Math.round((width * down) / across)))
  return {
    left: edge(focal.x, width, original.width),
    top: edge(focal.y, height, original.height),
    width,
    height,
  }
}

function largestWidth(original: PhotoSize, shape: CropShape): number {
  const [across, down] = aspects[shape]
  return Math.min(original.width, (original.height * across) / down)
}

function edge(focal: number, length: number, whole: number): number {
  return Math.min(Math.max(Math.round(focal * whole - length / 2), 0), whole - length)
}

/** `/media/{hash}/{width}.{avif|jpg}` */
export function renditionPath(hash: string, width: number, format: RenditionFormat): string {
  return mediaPath({ kind: 'rendition', hash, width, format })
}

/** `/media/{hash}/{shape}-{x}x{y}.jpg`; x and y are the focal point in whole percent, so moving it changes the name. */
export function cropPath(hash: string, shape: CropShape, focal: FocalPoint): string {
  return mediaPath({ kind: 'crop', hash, shape, focal })
}

/** The address of a file of a photo. */
export function mediaPath(file: MediaFile): string {
  return `/media/${file.hash}/${mediaFileName(file)}`
}

/** The last part of a file's address; also its name on disk. */
export function mediaFileName(file: MediaFile): string {
  if (file.kind === 'rendition') return `${file.width}.${file.format}`
  const { x, y } = focalPercent(file.focal)
  return `${file.shape}-${x}x${y}.jpg`
}

/** Whether two focal points name the same crop. */
export function isSameFocalPoint(one: FocalPoint, other: FocalPoint): boolean {
  const a = focalPercent(one)
  const b = focalPercent(other)
  return a.x === b.x && a.y === b.y
}

function focalPercent(focal: FocalPoint): { x: number; y: number } {
  return { x: percent(focal.x), y: percent(focal.y) }
}

function percent(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * 100)
}

const addressPattern =
  /^\/media\/([0-9a-f]{64})\/(?:(\d{1,4})\.(avif|jpg)|(wide|standard|square|card)-(\d{1,3})x(\d{1,3})\.jpg)$/

/**
 * Takes an address apart. Absent for every spelling that `mediaPath` does not produce. Whether the photo exists
 * and has this width is for its owner to say.
 */
export function findMediaFileOf(path: string): MediaFile | undefined {
  const match = addressPattern.exec(path)
  if (!match) return undefined
  const [, hash = '', width, format, shape, x, y] = match
  const file: MediaFile =
    width === undefined
      ? { kind: 'crop', hash, shape: shape as CropShape, focal: { x: Number(x) / 100, y: Number(y) / 100 } }
      : { kind: 'rendition', hash, width: Number(width), format: format as RenditionFormat }
  if (file.kind === 'rendition' && !isPossibleWidth(file.width)) return undefined
  return mediaPath(file) === path ? file : undefined
}

function isPossibleWidth(width: number): boolean {
  return (width > 0 && width < fullWidths[0]) || fullWidths.some((one) => one === width)
}

/** Every file of a photo: the whole picture in each width and format, and every crop. */
export function listMediaFiles(hash: string, original: PhotoSize, focal: FocalPoint): readonly MediaFile[] {
  const whole = listRenditionWidths(original.width).flatMap((width) =>
    renditionFormats.map((format): MediaFile => ({ kind: 'rendition', hash, width, format })),
  )
  return [...whole, ...cropShapes.map((shape): MediaFile => ({ kind: 'crop', hash, shape, focal }))]
}
