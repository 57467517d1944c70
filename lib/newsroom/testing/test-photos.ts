// Picture files for tests of the photo library, and what is left of them on the disk.
import { readdir } from 'node:fs/promises'
import sharp from 'sharp'
import { exists, originalsFolder } from '#media/media-folder.ts'

let pictures = 0

/** A small JPEG that no other call has made. */
export async function newPicture(): Promise<Buffer> {
  pictures += 1
  const noise = { type: 'gaussian', mean: 90 + (pictures % 90), sigma: 30 } as const
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: 'teal', noise } })
  return picture.jpeg().toBuffer()
}

/** Names of the originals that are kept. */
export async function listOriginals(): Promise<string[]> {
  return (await exists(originalsFolder())) ? (await readdir(originalsFolder())).sort() : []
}
