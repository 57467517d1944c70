// Why a file is not taken as a photo. The reason is for code (a message key, a test), the message for a log or a
// command line. Look at `name` and `reason`, not `instanceof`: the server and Next's bundle do not share classes.
import type { PhotoRefusal } from '#domain/photo-refusal.ts'

const messages: Record<PhotoRefusal, string> = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than 60 MB.',
  'not-a-picture': 'The file is not a picture. JPEG, PNG, WebP, AVIF and TIFF are taken.',
  svg: 'SVG is not taken, because it can carry scripts. Export the drawing as PNG.',
  heic: 'HEIC is not taken, because browsers cannot show it. Export the photo as JPEG.',
  unsupported: 'This kind of picture is not taken. JPEG, PNG, WebP, AVIF and TIFF are.',
  'too-many-pixels': 'The picture has more than 80 megapixels. Make it smaller first.',
  damaged: 'The picture is damaged or cut off. Copy it again from its source.',
  'disk-full': 'There is no room left on the disk for the picture.',
}

export class PhotoError extends Error {
  override name = 'PhotoError'
  readonly reason: PhotoRefusal

  constructor(reason: PhotoRefusal, cause?: unknown) {
    super(messages[reason], { cause })
    this.reason = reason
  }
}
