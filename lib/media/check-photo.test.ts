import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { checkPhoto } from './check-photo.ts'

function drawing(width = 240, height = 160) {
  return sharp({ create: { width, height, channels: 3, background: '#735', noise: { type: 'gaussian', sigma: 20 } } })
}

const kinds = ['jpeg', 'png', 'webp', 'avif', 'tiff'] as const

/** A PNG whose header claims to be of another size. */
async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const png = await drawing(8, 8).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])

describe('checkPhoto', () => {
  it.each(kinds)('takes %s', async (kind) => {
    const bytes = await drawing().toFormat(kind).toBuffer()
    expect(await checkPhoto(bytes)).toEqual({ kind, width: 240, height: 160 })
  })

  it('answers the size as it is seen when the camera was held upright', async () => {
    const bytes = await drawing().withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await checkPhoto(bytes)).toMatchObject({ width: 160, height: 240 })
  })

  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', 'empty', () => new Uint8Array()],
    ['text', 'not-a-picture', () => Buffer.from('Photo: not a photo at all')],
    ['a zip archive', 'not-a-picture', () => Buffer.from('PK\u0003\u0004'.repeat(40))],
    ['an SVG drawing', 'svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    [
      'an SVG drawing behind a declaration',
      'svg',
      () => Buffer.from('\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['HEIC', 'heic', () => heic],
    ['GIF', 'unsupported', () => drawing(8, 8).gif().toBuffer()],
    ['a small file that claims 100 megapixels', 'too-many-pixels', () => pngClaiming(10_000, 10_000)],
    ['a file that claims more pixels than it has', 'damaged', () => pngClaiming(3000, 2000)],
    ['a JPEG beginning and then noise', 'damaged', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7])],
  ])('refuses %s: %s', async (_, reason, make) => {
    await expect(checkPhoto(await make())).rejects.toMatchObject({ name: 'PhotoError', reason })
  })

  it.each(kinds)('refuses %s that is cut off', async (kind) => {
    const bytes = await drawing(640, 480).toFormat(kind).toBuffer()
    await expect(checkPhoto(bytes.subarray(0, Math.floor(bytes.length * 0.6)))).rejects.toMatchObject({
      reason: 'damaged',
    })
  })
})
