// What a picture file says of itself: XMP first, then IPTC-IIM, then EXIF. It only prefills what an editor confirms,
// so text that looks wrongly decoded is left out rather than guessed.
import ExifReader from 'exifreader'
import sharp from 'sharp'
import { cleanMultiline, cleanText } from '#domain/clean-text.ts'
import { openPicture } from './picture-library.ts'

export type PhotoMetadata = {
  readonly caption?: string
  readonly credit?: string
  readonly creator?: string
  readonly copyright?: string
  /** The address of the licence, or the usage terms in words. */
  readonly licence?: string
  /** Only from the field meant for it (IPTC 2021 "Alt Text"). */
  readonly alt?: string
  /** Last part of the IPTC digital source type, e.g. "trainedAlgorithmicMedia". */
  readonly digitalSourceType?: string
}

/** Bytes. Packets are read on the thread that serves readers; honest ones have a few thousand. */
const longestPacket = 256 * 1024

type Tags = ReturnType<typeof loadTags>

/** Reads the metadata of a checked picture. A field that is absent, empty or unreadable is not there. */
export async function readPhotoMetadata(bytes: Uint8Array): Promise<PhotoMetadata> {
  const packet = (await openPicture(bytes).metadata()).xmp
  if (packet && packet.length > longestPacket) return {}
  const file = loadTags(bytes)
  const xmp = file.xmp ?? (packet && (await loadBareXmp(packet)))
  const { iptc, exif } = file
  const found = {
    caption: firstText([xmp?.['description'], iptc?.['Caption/Abstract'], exif?.['ImageDescription']], cleanMultiline),
    credit: firstText([xmp?.['Credit'], iptc?.['Credit']]),
    creator: firstText([xmp?.['creator'], iptc?.['By-line'], exif?.['Artist']]),
    copyright: firstText([xmp?.['rights'], iptc?.['Copyright Notice'], exif?.['Copyright']]),
    licence: firstText([xmp?.['license'], xmp?.['WebStatement'], xmp?.['UsageTerms']]),
    alt: firstText([xmp?.['AltTextAccessibility']]),
    digitalSourceType: lastPart(firstText([xmp?.['DigitalSourceType'], xmp?.['DigitalSourcefileType']])),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

function loadTags(bytes: Uint8Array) {
  try {
    return ExifReader.load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { expanded: true })
  } catch {
    // A picture without readable metadata is still a picture.
    return {}
  }
}

/** PNG keeps XMP where the metadata reader does not look: carries it over in a JPEG of one pixel. */
async function loadBareXmp(packet: Buffer): Promise<Tags['xmp']> {
  const carrier = sharp({ create: { width: 1, height: 1, channels: 3, background: 'black' } })
  return loadTags(await carrier.withXmp(packet.toString('utf8')).jpeg().toBuffer()).xmp
}

function firstText(tags: readonly unknown[], clean = cleanText): string | undefined {
  for (const tag of tags) {
    const text = clean(textOf(tag))
    if (text !== '' && !isBadlyDecoded(text)) return text.slice(0, 2000)
  }
  return undefined
}

/** One text of a tag: alternatives in several languages give the default one, lists are joined by commas. */
function textOf(tag: unknown): string {
  const one = Array.isArray(tag) ? { value: tag } : (tag as { value?: unknown; description?: unknown } | undefined)
  if (one === undefined) return ''
  if (!Array.isArray(one.value)) return String(one.description ?? one.value ?? '')
  const entries = one.value as readonly unknown[]
  if (!entries.some((entry) => typeof entry === 'object')) return String(one.description ?? '')
  const inDefault = entries.find((entry) => languageOf(entry) === 'x-default') ?? entries.find(languageOf)
  if (inDefault !== undefined) return textOf(inDefault)
  return entries.map(textOf).join(', ')
}

function languageOf(entry: unknown): string | undefined {
  return (entry as { attributes?: { lang?: string } }).attributes?.lang
}

/**
 * The marks that a wrong character set leaves: replacement characters and question marks for letters, UTF-8 read as
 * Latin-1 (Ð¤Ð¾), and Windows or KOI Cyrillic read as Latin-1 (Ôîòî).
 */
export function isBadlyDecoded(text: string): boolean {
  if (/\ufffd|[\u0080-\u009f]|\?{3,}/u.test(text)) return true
  return /(?:[ÐÑ][\u00a0-¿ĸŒœŠšŸŽžƒˆ˜–-™€]){2}/u.test(text) || /[À-ÿ]{4,}/u.test(text)
}

function lastPart(uri: string | undefined): string | undefined {
  return uri?.split('/').at(-1)
}
