// The photo of an imported article: what the page says of it, and its file where one was given. What the page leaves
// open is taken from the file's own metadata.
import { createHash } from 'node:crypto'
import { findDigitalSourceType } from '#domain/photo-rights.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import { checkPhoto } from '#media/check-photo.ts'
import { makeRenditions } from '#media/find-media-file.ts'
import { findOriginal } from '#media/media-folder.ts'
import { readPhotoMetadata } from '#media/read-photo-metadata.ts'
import { removePhotoFiles, storePhoto } from '#media/store-photo.ts'
import type { ImportInput } from '#newsroom/commands/import-article.ts'
import type { PlainArticle } from './parse-plain-article.ts'

export type PhotoInput = NonNullable<ImportInput['photo']>

/** What stands before a caption to make it a description, by html language. */
const pictured: Readonly<Record<string, string>> = { uk: 'На світлині', en: 'Pictured', ru: 'На снимке' }

/** The photo as the page tells of it, without its file. Absent when the page tells of none. */
export function photoOfPage({ photo }: PlainArticle, locale: Locale): PhotoInput | undefined {
  if (!photo) return undefined
  return { credit: photo.credit, originLocale: locale, texts: { [locale]: { caption: photo.caption } } }
}

/** Checks a file and describes the photo; touches no disk. Throws PhotoError. */
export async function describePhoto(bytes: Uint8Array, article: PlainArticle, locale: Locale): Promise<PhotoInput> {
  await checkPhoto(bytes)
  const { caption, credit, creator, copyright, licence, alt, digitalSourceType } = await readPhotoMetadata(bytes)
  const shown = article.photo?.caption || (caption ?? '').slice(0, 1000)
  return {
    credit: article.photo?.credit || (credit ?? creator ?? '').slice(0, 300),
    creator: creator?.slice(0, 300),
    copyright: copyright?.slice(0, 500),
    licence: licence?.slice(0, 500),
    digitalSourceType: digitalSourceType === undefined ? undefined : findDigitalSourceType(digitalSourceType),
    originLocale: locale,
    texts: { [locale]: { caption: shown, alt: alt?.slice(0, 1000) || altFrom(shown || article.headline, locale) } },
  }
}

/** A first description, for the editor to better: a photo may not go live without one. */
function altFrom(text: string, locale: Locale): string {
  const words = pictured[languageOf(locale).htmlLang]
  return words === undefined ? '' : `${words}: ${text}`.slice(0, 1000)
}

/**
 * Keeps the file for as long as `work` succeeds with it: when it throws, a file that was not there before is removed.
 * Throws PhotoError, or what `work` threw.
 */
export async function withStoredPhoto<T>(
  bytes: Uint8Array,
  photo: PhotoInput,
  work: (photo: PhotoInput) => Promise<T>,
): Promise<T> {
  const { hash, width, height, wasThere } = await storeOnce(bytes)
  const done = await work({ ...photo, file: { hash, width, height } }).catch(async (error: unknown) => {
    if (!wasThere) await removePhotoFiles(hash)
    throw error
  })
  // Ahead of the first reader. What cannot be made now is made when somebody asks for it.
  const focal = { x: photo.focalX ?? 0.5, y: photo.focalY ?? 0.5 }
  await makeRenditions(hash, { width, height }, focal).catch(() => undefined)
  return done
}

async function storeOnce(bytes: Uint8Array) {
  const known = await findOriginal(createHash('sha256').update(bytes).digest('hex'))
  return { ...(await storePhoto(bytes)), wasThere: known !== undefined }
}
