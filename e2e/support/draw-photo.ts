// A photo for tests: a drawn file that is the same on every run, so that its renditions are made once.
import { join } from 'node:path'
import sharp from 'sharp'
import { testFolder } from '#e2e/support/test-site.ts'

/** The path of a JPEG file in one colour; another colour is another file. */
export async function drawPhoto(background: string): Promise<string> {
  const path = join(testFolder(), `photo-${background.replace('#', '')}.jpg`)
  await sharp({ create: { width: 1280, height: 800, channels: 3, background } })
    .jpeg()
    .toFile(path)
  return path
}
