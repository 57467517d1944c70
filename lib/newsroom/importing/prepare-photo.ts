// The photo of an imported article: what the page says of it, and its file where one was given. What the page leaves
// open is taken from the file's own metadata.
import { createHash } from 'node:crypto'
import { inWriteTransaction } from '#data/connection/in-write-transaction.ts'
import { isPhotoFileInUse } from '#data/photos.ts'
import { findDigitalSourceType } from '#domain/photo-rights.ts'
import { isSameSentence } from '#domain/readiness.ts'
import type { Locale } from '#i18n/locales.ts'
import { checkPhoto } from '#media/check-photo.ts'
import { makeRenditions } from '#media/find-media-file.ts'
import { findOriginal } from '#media/media-folder.ts'
import { readPhotoMetadata } from '#media/read-photo-metadata.ts'
import { removePhotoFiles, storePhoto } from '#media/store-photo.ts'
import type { Imported, ImportInput } from '#newsroom/commands/import-article.ts'
import { ImportError } from './import-error.ts'
import type { PlainArticle } from './parse-plain-article.ts'

export type PhotoInput = NonNullable<ImportInput['photo']>

/** A photo with its file, which is so many pixels wide. */
export type DescribedPhoto = { readonly photo: PhotoInput; readonly width: number }

/** The photo as the page tells of it, without its file. Absent when the page tells of none. */
export function photoOfPage({ photo }: PlainArticle, locale: Locale): PhotoInput | undefined {
  if (!photo) return undefined
  return { credit: photo.credit, originLocale: locale, texts: { [locale]: { caption: photo.caption } } }
}

/**
 * Checks a file and describes the photo; touches no disk. What the photo shows is said by whoever imports it, in
 * `alt`, or by the field of the file that is meant for it: a caption is no description. Throws PhotoError, ImportError.
 */
export async function describePhoto(
  bytes: Uint8Array,
  article: PlainArticle,
  locale: Locale,
  alt: string | undefined,
): Promise<DescribedPhoto> {
  const { width } = await checkPhoto(bytes)
  const known = await readPhotoMetadata(bytes)
  const { creator, copyright, licence, digitalSourceType } = known
  const caption = article.photo?.caption || (known.caption ?? '').slice(0, 1000)
  const photo = {
    credit: article.photo?.credit || (known.credit ?? creator ?? '').slice(0, 300),
    creator: creator?.slice(0, 300),
    copyright: copyright?.slice(0, 500),
    licence: licence?.slice(0, 500),
    digitalSourceType: digitalSourceType === undefined ? undefined : findDigitalSourceType(digitalSourceType),
    originLocale: locale,
    texts: {
      [locale]: {
        caption,
        alt: checkAlt(alt, caption, article.headline) ?? altOfFile(known.alt, caption, article.headline),
      },
    },
  }
  return { photo, width }
}

/** The description that --alt gives. Throws ImportError when it says what is on the page anyway. */
export function checkAlt(alt: string | undefined, caption: string, headline: string): string | undefined {
  if (alt === undefined || !isRepetition(alt, caption, headline)) return alt
  throw new ImportError('--alt repeats the caption or the headline: say what the photo shows, or leave it out')
}

/** Programs write captions into this field too; those are no description. */
function altOfFile(alt: string | undefined, caption: string, headline: string): string {
  return alt === undefined || isRepetition(alt, caption, headline) ? '' : alt.slice(0, 1000)
}

function isRepetition(alt: string, caption: string, headline: string): boolean {
  return isSameSentence(alt, caption) || isSameSentence(alt, headline)
}

/**
 * Keeps the file while `work` stores the photo. A file that was not there before is removed again when `work` throws
 * or has made nothing of it. Throws PhotoError, or what `work` threw.
 */
export async function withStoredPhoto(
  bytes: Uint8Array,
  photo: PhotoInput,
  work: (photo: PhotoInput) => Promise<Imported>,
): Promise<Imported> {
  const { hash, width, height, wasThere } = await storeOnce(bytes)
  try {
    const imported = await work({ ...photo, file: { hash, width, height } })
    if (imported.kind === 'created') await makeFiles(bytes, hash, photo)
    else if (!wasThere) await removeUnused(hash)
    return imported
  } catch (error) {
    // Without a database nobody knows whether the file is in use, and it stays.
    if (!wasThere) await removeUnused(hash).catch(() => undefined)
    throw error
  }
}

async function storeOnce(bytes: Uint8Array) {
  const known = await findOriginal(createHash('sha256').update(bytes).digest('hex'))
  return { ...(await storePhoto(bytes)), wasThere: known !== undefined }
}

/** Whoever was refused may have removed the file between our storing it and our commit: then it is stored again. */
async function makeFiles(bytes: Uint8Array, hash: string, photo: PhotoInput): Promise<void> {
  const { width, height } = await storePhoto(bytes)
  // Ahead of the first reader. What cannot be made now is made when somebody asks for it.
  const focal = { x: photo.focalX ?? 0.5, y: photo.focalY ?? 0.5 }
  await makeRenditions(hash, { width, height }, focal).catch(() => undefined)
}

/**
 * Another import may have come with the same photo. An import commits under the lock of the site, so with that lock it
 * has either committed, and its photo is found here, or will look for the file after its commit.
 */
function removeUnused(hash: string): Promise<void> {
  return inWriteTransaction({ noun: 'site' }, async (tx) => {
    if (!(await isPhotoFileInUse(tx, hash))) await removePhotoFiles(hash)
  })
}
