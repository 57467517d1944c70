// Pictures of the documents. Everybody who clones the project carries them: they have few colours, and are small.
import { mkdirSync } from 'node:fs'
import sharp from 'sharp'

const folder = 'docs/screenshots'
const mostBytes = 250_000

/** Writes docs/screenshots/NAME.png and says so. Throws when it is too large. */
export async function keepPicture(name: string, picture: Buffer): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}/${name}.png`
  const { size } = await sharp(picture).png({ palette: true, colours: 192, effort: 10 }).toFile(file)
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes, more than ${mostBytes}`)
  process.stdout.write(`${file}\n`)
}
