// Draws the site's icons and the card of shared links from components/reader/icons/*.svg into public/. Run by hand
// when a drawing changes; the results are committed, since they are the same on every machine: the letters in the
// drawings are outlines and need no font.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

const drawings = new URL('../components/reader/icons/', import.meta.url)
const publicFolder = new URL('../public/', import.meta.url)

mkdirSync(new URL('assets/', publicFolder), { recursive: true })
copyFileSync(new URL('icon.svg', drawings), new URL('assets/icon.svg', publicFolder))
await writePng('card.svg', 1200, 'assets/card.png')
await writePng('icon.svg', 512, 'assets/icon-512.png')
await writePng('icon.svg', 192, 'assets/icon-192.png')
await writePng('icon.svg', 180, 'apple-touch-icon.png')
writeFileSync(new URL('favicon.ico', publicFolder), asIco(await drawPng('icon.svg', 32), 32))

async function writePng(drawing, width, name) {
  writeFileSync(new URL(name, publicFolder), await drawPng(drawing, width))
}

function drawPng(drawing, width) {
  return sharp(readFileSync(new URL(drawing, drawings)), { density: 144 })
    .resize(width)
    .png({ palette: true, effort: 10 })
    .toBuffer()
}

/** The ICO container around one PNG, for browsers that ask for /favicon.ico unasked. */
function asIco(png, width) {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.writeUInt8(width, 6)
  header.writeUInt8(width, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, png])
}
