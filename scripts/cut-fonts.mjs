// Cuts the two faces in components/reader/fonts/ out of Adobe's Source Serif 4, whose whole alphabets only come in
// one file per style. Run by hand when a letter is missing; the results are committed:
//
//   npm install --prefix /tmp/cut source-serif@4.5.1 subset-font@2.9.0 fontverter@2.0.0
//   node scripts/cut-fonts.mjs /tmp/cut
//
// The Open Font License reserves the name "Source" for the unchanged fonts, so the cuts have a name of their own.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const toolFolder = process.argv[2]
if (!toolFolder)
  throw new Error('usage: node scripts/cut-fonts.mjs <folder with source-serif, subset-font, fontverter>')
const require = createRequire(join(toolFolder, 'node_modules', 'x.js'))
const subsetFont = require('subset-font')
const fontverter = require('fontverter')

const source = readFileSync(join(toolFolder, 'node_modules/source-serif/VAR/SourceSerif4Variable-Roman.ttf'))
const fontFolder = new URL('../components/reader/fonts/', import.meta.url)

const letters = [
  range(0x20, 0x7e),
  // Ukrainian and Russian, the combining acute of stressed vowels, and both apostrophes of Ukrainian words.
  'ЁЄІЇҐёєіїґ\u0301\u02bc',
  range(0x410, 0x44f),
  '\u00a0\u202f«»‹›“”„‘’‚…–—−·•×½°§©®′″€₴£№→←↑↓',
  // Names of people and places as European newspapers spell them.
  'ÀÁÂÄÅÇÈÉÊËÍÎÓÔÖØÚÛÜàáâãäåæçèéêëìíîïñòóôõöøùúûüýßąćčęěğİıłńňőřśşšťůűźżž',
].join('')

await cut('Litopys Text', 'litopys-text', { wght: { min: 400, max: 700, default: 400 }, opsz: 15 })
await cut('Litopys Display', 'litopys-display', { wght: 600, opsz: 44 })

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('')
}

async function cut(name, file, variationAxes) {
  const subset = await subsetFont(source, letters, {
    targetFormat: 'truetype',
    variationAxes,
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: ['kern', 'mark', 'ccmp', 'locl', 'liga', 'lnum', 'tnum'],
  })
  const woff2 = await fontverter.convert(withName(subset, name), 'woff2', 'truetype')
  writeFileSync(new URL(`${file}.woff2`, fontFolder), woff2)
  console.log(`${file}.woff2: ${woff2.length} bytes`)
}

/** The same font with a new `name` table: our name, Adobe's copyright and the licence. */
function withName(font, family) {
  const tables = readTables(font)
  tables.set('name', nameTable(family))
  return writeTables(font.readUInt32BE(0), tables)
}

function nameTable(family) {
  const postScriptName = family.replaceAll(' ', '')
  const records = [
    [0, '© 2014-2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’. Cut for Litopys.'],
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, postScriptName],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ].map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }))
  const header = Buffer.alloc(6 + records.length * 12)
  header.writeUInt16BE(records.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  for (const [place, { id, bytes }] of records.entries()) {
    const fields = [3, 1, 0x409, id, bytes.length, offset]
    for (const [column, value] of fields.entries()) header.writeUInt16BE(value, 6 + place * 12 + column * 2)
    offset += bytes.length
  }
  return Buffer.concat([header, ...records.map(({ bytes }) => bytes)])
}

/** The tables of a TrueType file, by tag. */
function readTables(font) {
  const tables = new Map()
  for (let place = 0; place < font.readUInt16BE(4); place++) {
    const entry = 12 + place * 16
    const start = font.readUInt32BE(entry + 8)
    tables.set(font.toString('latin1', entry, entry + 4), font.subarray(start, start + font.readUInt32BE(entry + 12)))
  }
  return tables
}

function writeTables(version, tables) {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  const directory = Buffer.alloc(12 + sorted.length * 16)
  directory.writeUInt32BE(version, 0)
  const searchFields = [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16]
  for (const [column, value] of searchFields.entries()) directory.writeUInt16BE(value, 4 + column * 2)
  const bodies = []
  let offset = directory.length
  for (const [place, [tag, bytes]] of sorted.entries()) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    directory.write(tag, 12 + place * 16, 'latin1')
    for (const [column, value] of [checksum(padded), offset, bytes.length].entries()) {
      directory.writeUInt32BE(value, 16 + place * 16 + column * 4)
    }
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([directory, ...bodies])
}

function checksum(bytes) {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
