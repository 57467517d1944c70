import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { isBadlyDecoded, readPhotoMetadata } from './read-photo-metadata.ts'

const picture = () => sharp({ create: { width: 12, height: 8, channels: 3, background: 'teal' } })

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
  xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
  xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
  photoshop:Credit="Агенція &quot;Ґанок&quot;" xmpRights:WebStatement="https://example.org/licence">
  <dc:creator><rdf:Seq><rdf:li>Марʼяна Їжак</rdf:li><rdf:li>Пилип Ґудзь</rdf:li></rdf:Seq></dc:creator>
  <dc:description><rdf:Alt><rdf:li xml:lang="en">A ferry</rdf:li><rdf:li xml:lang="x-default">Пором</rdf:li></rdf:Alt></dc:description>
  <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2024 Ганок</rdf:li></rdf:Alt></dc:rights>
  <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Пором біля берега</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
  <Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>
</rdf:Description></rdf:RDF></x:xmpmeta>`

const dataSets = { caption: 120, credit: 110, byLine: 80, copyright: 116 }

/** Puts IPTC-IIM records into a JPEG, in UTF-8 with or without saying so. */
async function withIptc(texts: Partial<Record<keyof typeof dataSets, Buffer>>, saysUtf8: boolean): Promise<Buffer> {
  const record = (group: number, set: number, value: Buffer) => {
    const head = Buffer.from([0x1c, group, set, 0, 0])
    head.writeUInt16BE(value.length, 3)
    return Buffer.concat([head, value])
  }
  const records = Object.entries(texts).map(([name, value]) =>
    record(2, dataSets[name as keyof typeof dataSets], value ?? Buffer.alloc(0)),
  )
  const iim = Buffer.concat([...(saysUtf8 ? [record(1, 90, Buffer.from('\u001b%G'))] : []), ...records])
  const resource = Buffer.concat([Buffer.from('8BIM\u0004\u0004\0\0\0\0\0\0'), iim, Buffer.alloc(iim.length % 2)])
  resource.writeUInt32BE(iim.length, 8)
  const content = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource])
  const head = Buffer.from([0xff, 0xed, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  const jpeg = await picture().jpeg().toBuffer()
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

describe('readPhotoMetadata', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)('reads the XMP of %s', async (format) => {
    const bytes = await picture().withXmp(xmp).toFormat(format).toBuffer()
    expect(await readPhotoMetadata(bytes)).toEqual({
      caption: 'Пором',
      credit: 'Агенція "Ґанок"',
      creator: 'Марʼяна Їжак, Пилип Ґудзь',
      copyright: '© 2024 Ганок',
      licence: 'https://example.org/licence',
      alt: 'Пором біля берега',
      digitalSourceType: 'trainedAlgorithmicMedia',
    })
  })

  it('reads Cyrillic IPTC', async () => {
    const bytes = await withIptc(
      {
        caption: Buffer.from('Міст через Дніпро, їдуть вантажівки'),
        credit: Buffer.from('Укрфото'),
        byLine: Buffer.from('Юрій Щербак'),
        copyright: Buffer.from('© Укрфото'),
      },
      true,
    )
    expect(await readPhotoMetadata(bytes)).toEqual({
      caption: 'Міст через Дніпро, їдуть вантажівки',
      credit: 'Укрфото',
      creator: 'Юрій Щербак',
      copyright: '© Укрфото',
    })
  })

  it('leaves out text in a character set that the file does not name', async () => {
    const windows1251 = Buffer.from([0xd4, 0xee, 0xf2, 0xee, 0x3a, 0x20, 0xd0, 0xe5, 0xe9, 0xf2, 0xe5, 0xf0])
    const bytes = await withIptc({ caption: windows1251, credit: Buffer.from('Reuters') }, false)
    expect(await readPhotoMetadata(bytes)).toEqual({ credit: 'Reuters' })
  })

  it('reads EXIF when there is nothing better', async () => {
    const bytes = await picture()
      .withExif({ IFD0: { Artist: 'Jane Doe', Copyright: '2023 Jane Doe', ImageDescription: 'A quay' } })
      .jpeg()
      .toBuffer()
    expect(await readPhotoMetadata(bytes)).toEqual({
      caption: 'A quay',
      creator: 'Jane Doe',
      copyright: '2023 Jane Doe',
    })
  })

  it('finds nothing in a picture that says nothing', async () => {
    expect(await readPhotoMetadata(await picture().png().toBuffer())).toEqual({})
  })

  it('does not spend its time on an endless packet', async () => {
    const endless = xmp.replace('<dc:creator>', `${'<dc:subject>x</dc:subject>'.repeat(50_000)}<dc:creator>`)
    const bytes = await picture().withXmp(endless).webp().toBuffer()
    expect(await readPhotoMetadata(bytes)).toEqual({})
  })

  it('survives a broken packet', async () => {
    const bytes = await picture().withXmp('<x:xmpmeta><rdf:RDF').jpeg().toBuffer()
    expect(await readPhotoMetadata(bytes)).toEqual({})
  })
})

describe('isBadlyDecoded', () => {
  it.each(['Ôîòî: Ðåéòåð', 'Ð¤Ð¾Ñ‚Ð¾', 'Фот\ufffd', '???? ?????', 'Caf\u0085'])('suspects %j', (text) => {
    expect(isBadlyDecoded(text)).toBe(true)
  })

  it.each(['Фото: Рейтер', 'Ґанок і їжак', 'Crème brûlée à Besançon', 'Öland', 'Why?!'])('trusts %j', (text) => {
    expect(isBadlyDecoded(text)).toBe(false)
  })
})
