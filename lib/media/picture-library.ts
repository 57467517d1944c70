// The picture library (libvips through sharp), set up once. Its work runs on libuv's threads: measured with 6
// megapixels, thirteen encodings keep the event loop waiting at most 25 ms, so it is our worker. One thread a picture
// and one picture at a time (picture-queue.ts) leave the other cores and threads to readers.
import sharp, { type Sharp } from 'sharp'

sharp.concurrency(1)
sharp.cache(false)

/** A picture that claims more is not opened: a few bytes of header can ask for gigabytes of memory. */
export const maxPixels = 80_000_000

/** Opens a picture. Reading it throws when it is damaged, cut off or larger than `maxPixels`. */
export function openPicture(input: string | Uint8Array): Sharp {
  return sharp(input, { limitInputPixels: maxPixels, failOn: 'truncated' })
}
