// What a file is by its first bytes. Names and declared types are never asked: they lie.

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff'
export type SniffedKind = PictureKind | 'svg' | 'heic' | 'other-picture' | 'unknown'

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/** The kind of a file. `bytes` may be the beginning alone; 4 kB are enough. */
export function sniffPicture(bytes: Uint8Array): SniffedKind {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'tiff'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (ascii(bytes, 4, 8) === 'ftyp') return sniffBrands(bytes)
  if (/^GIF8[79]a|^BM/.test(ascii(bytes, 0, 6)) || startsWith(bytes, [0, 0, 1, 0])) return 'other-picture'
  return isSvg(bytes) ? 'svg' : 'unknown'
}

/** AVIF files may name HEIC's general brand mif1 too, so theirs is looked for first. */
function sniffBrands(bytes: Uint8Array): SniffedKind {
  const boxLength = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0)
  const brands = ascii(bytes, 8, Math.min(boxLength, 256)).match(/[\s\S]{4}/g) ?? []
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  return brands.some((brand) => heicBrands.has(brand)) ? 'heic' : 'unknown'
}

function isSvg(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder(startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-8').decode(bytes.slice(0, 4096))
  return /^\s*(<\?xml|<!--|<!DOCTYPE|<svg)/i.test(beginning) && /<svg[\s>:]/i.test(beginning)
}

function startsWith(bytes: Uint8Array, expected: readonly number[]): boolean {
  return expected.every((value, at) => bytes[at] === value)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.slice(from, to))
}
