import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExifReader from 'exifreader'
import sharp, { type Sharp } from 'sharp'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { cropPath, cropSize, renditionPath } from '#domain/photo-renditions.ts'
import { findMediaFile, makeRenditions } from './find-media-file.ts'
import { recipe } from './make-rendition.ts'
import { renditionsFolder } from './media-folder.ts'
import { type StoredPhoto, storePhoto } from './store-photo.ts'

const centre = { x: 0.5, y: 0.5 }
let cache: string

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
  xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
  xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
  photoshop:Credit="Ґанок &amp; сини" exif:GPSLatitude="50,27.1N" exif:GPSLongitude="30,31.4E" aux:SerialNumber="778899"
  Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/></rdf:RDF></x:xmpmeta>`

/** Red on the left, blue on the right; 700 × 400 as it is seen. */
async function twoHalves(): Promise<Sharp> {
  const half = (background: string) => ({ create: { width: 350, height: 400, channels: 3 as const, background } })
  const right = await sharp(half('#0000ff')).png().toBuffer()
  return sharp({ create: { width: 700, height: 400, channels: 3, background: '#ff0000' } }).composite([
    { input: right, left: 350, top: 0 },
  ])
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litopys-renditions-'))
  cache = join(folder, 'cache')
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  vi.stubEnv('RENDITION_CACHE', cache)
})

async function pixelAt(path: string | undefined, left: number, top: number): Promise<string> {
  const { data } = await sharp(path)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const [red = 0, , blue = 0] = data
  return red > blue ? 'red' : 'blue'
}

describe('findMediaFile', () => {
  let photo: StoredPhoto

  beforeEach(async () => {
    photo = await storePhoto(await (await twoHalves()).withXmp(xmp).jpeg().toBuffer())
    await rm(renditionsFolder(photo.hash), { recursive: true, force: true })
    await rm(cache, { recursive: true, force: true })
  })

  it.each(['avif', 'jpg'] as const)('makes the %s that is asked for, in the size its name says', async (format) => {
    const path = await findMediaFile(renditionPath(photo.hash, 640, format), [])
    const { width, height, format: made, compression } = await sharp(path).metadata()
    expect({ width, height }).toEqual({ width: 640, height: 366 })
    expect(compression ?? made).toBe(format === 'avif' ? 'av1' : 'jpeg')
  })

  it('crops around the focal point', async () => {
    const left = await findMediaFile(cropPath(photo.hash, 'square', { x: 0, y: 0.5 }), [{ x: 0, y: 0.5 }])
    const right = await findMediaFile(cropPath(photo.hash, 'square', { x: 1, y: 0.5 }), [{ x: 1, y: 0.5 }])
    expect(await pixelAt(left, 300, 200)).toBe('red')
    expect(await pixelAt(right, 100, 200)).toBe('blue')
    expect(await sharp(right).metadata()).toMatchObject(cropSize(photo, 'square'))
  })

  it('turns a picture upright', async () => {
    const sideways = await (await twoHalves()).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const turned = await storePhoto(await sharp(sideways).keepMetadata().jpeg().toBuffer())
    const path = await findMediaFile(renditionPath(turned.hash, 320, 'jpg'), [])
    expect(await sharp(path).metadata()).toMatchObject({ width: 320, height: 560 })
    expect(await pixelAt(path, 160, 20)).toBe('red')
    expect(await pixelAt(path, 160, 540)).toBe('blue')
  })

  it('keeps rights and source type, and drops position and serial number', async () => {
    const path = await findMediaFile(renditionPath(photo.hash, 320, 'jpg'), [])
    const bytes = await readFile(path ?? '')
    const { xmp: kept, exif } = ExifReader.load(bytes, { expanded: true })
    expect(kept?.['Credit']?.description).toBe('Ґанок & сини')
    expect(kept?.['DigitalSourceType']?.description).toContain('digitalCapture')
    expect(exif).toBeUndefined()
    expect(bytes.toString('latin1')).not.toMatch(/GPS|778899/)
  })

  it.each<[string, (hash: string) => string]>([
    ['a width the photo does not come in', (hash) => renditionPath(hash, 1280, 'avif')],
    ['a crop around another point', (hash) => cropPath(hash, 'wide', { x: 0.1, y: 0.1 })],
    ['an unknown photo', () => renditionPath('0'.repeat(64), 320, 'avif')],
    ['no media file at all', () => '/media/../../etc/passwd'],
  ])('has nothing for %s', async (_, pathOf) => {
    expect(await findMediaFile(pathOf(photo.hash), [centre])).toBeUndefined()
  })

  it('makes a file once for everybody who asks at the same time', async () => {
    const address = renditionPath(photo.hash, 320, 'avif')
    const paths = await Promise.all(Array.from({ length: 5 }, () => findMediaFile(address, [])))
    expect(new Set(paths).size).toBe(1)
    expect(await readdir(renditionsFolder(photo.hash))).toEqual(['320.avif'])
  })

  it('makes all files ahead of need, and takes them from the shared folder the next time', async () => {
    await makeRenditions(photo.hash, photo, centre)
    const names = (await readdir(renditionsFolder(photo.hash))).sort()
    expect(names).toEqual(
      [
        ...['320.avif', '320.jpg', '640.avif', '640.jpg'],
        ...['card-50x50.jpg', 'square-50x50.jpg', 'standard-50x50.jpg', 'wide-50x50.jpg'],
      ].sort(),
    )
    await rm(renditionsFolder(photo.hash), { recursive: true })
    const again = await findMediaFile(renditionPath(photo.hash, 640, 'avif'), [])
    const shared = join(cache, recipe, photo.hash, '640.avif')
    expect((await stat(again ?? '')).ino).toBe((await stat(shared)).ino)
  })
})
