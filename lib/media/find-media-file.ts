// The server's door to the files of photos. A file that is not there yet is made when it is asked for, so a picture
// can be published before its renditions are made.
import { link, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type FocalPoint,
  findMediaFileOf,
  isSameFocalPoint,
  listMediaFiles,
  listRenditionWidths,
  type MediaFile,
  mediaFileName,
  type PhotoSize,
} from '#domain/photo-renditions.ts'
import { environment } from '#platform/env.ts'
import { makeRendition, readPictureSize, recipe } from './make-rendition.ts'
import { exists, findOriginal, renditionFilePath } from './media-folder.ts'
import { inPictureQueue, type Urgency } from './picture-queue.ts'
import { writeDurably } from './write-durably.ts'

const inFlightKey = Symbol.for('litopys.renditions-in-flight')
const store = globalThis as { [inFlightKey]?: Map<string, Promise<string>> }

/**
 * Absolute path of the file behind an address `/media/…`; made now when it is missing, once for all who ask.
 * Absent when the address names nothing: no such original, a width it does not come in, or a crop that is not there
 * and lies around none of `focalPoints` – those of the photos with this hash. (Without that check anybody could fill
 * the disk with the forty thousand crops of every picture.) Whether the photo is withdrawn is for the caller to know.
 */
export async function findMediaFile(path: string, focalPoints: readonly FocalPoint[]): Promise<string | undefined> {
  const file = findMediaFileOf(path)
  if (!file) return undefined
  const target = renditionFilePath(file)
  if (await exists(target)) return target
  if (file.kind === 'crop' && !focalPoints.some((focal) => isSameFocalPoint(focal, file.focal))) return undefined
  const original = await findOriginal(file.hash)
  if (original === undefined) return undefined
  if (file.kind === 'rendition') {
    const { width } = await readPictureSize(original)
    if (!listRenditionWidths(width).includes(file.width)) return undefined
  }
  return makeOnce(original, file, 'waiting')
}

/**
 * Makes every file of a photo that is not there yet, one after another; readers who ask meanwhile go first.
 * Throws when there is no original with this hash.
 */
export async function makeRenditions(hash: string, size: PhotoSize, focal: FocalPoint): Promise<void> {
  const original = await findOriginal(hash)
  if (original === undefined) throw new Error(`There is no original ${hash} in the media folder`)
  for (const file of listMediaFiles(hash, size, focal)) {
    if (!(await exists(renditionFilePath(file)))) await makeOnce(original, file, 'ahead')
  }
}

function makeOnce(original: string, file: MediaFile, urgency: Urgency): Promise<string> {
  store[inFlightKey] ??= new Map()
  const inFlight = store[inFlightKey]
  const target = renditionFilePath(file)
  const running = inFlight.get(target)
  if (running) return running
  const making = make(original, file, urgency).finally(() => inFlight.delete(target))
  inFlight.set(target, making)
  return making
}

/** Of an original that is deleted meanwhile nothing stays (removePhotoFiles). Throws then. */
async function make(original: string, file: MediaFile, urgency: Urgency): Promise<string> {
  const target = await makeFile(original, file, urgency)
  if (await exists(original)) return target
  await rm(target, { force: true })
  throw new Error(`The original ${file.hash} was deleted while its renditions were made`)
}

async function makeFile(original: string, file: MediaFile, urgency: Urgency): Promise<string> {
  const target = renditionFilePath(file)
  const cached = findCachePath(file)
  if (cached !== undefined && (await exists(cached))) return share(cached, target)
  const bytes = await inPictureQueue(urgency, async () => makeRendition(await readFile(original), file))
  await writeDurably(target, bytes)
  // The cache is a convenience: when it cannot be written, the picture is there all the same.
  if (cached !== undefined) await share(target, cached).catch(() => undefined)
  return target
}

/** Files of equal content in RENDITION_CACHE serve every data folder of a machine: each test run has a new one. */
function findCachePath(file: MediaFile): string | undefined {
  const folder = environment().renditionCache
  return folder === undefined ? undefined : join(folder, recipe, file.hash, mediaFileName(file))
}

/** Renditions never change, so one file may have two names; across file systems it is copied. */
async function share(from: string, to: string): Promise<string> {
  await mkdir(dirname(to), { recursive: true })
  try {
    await link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await writeDurably(to, await readFile(from))
  }
  return to
}
