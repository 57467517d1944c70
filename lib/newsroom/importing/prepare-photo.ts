// The photo of an imported article: what the page says of it, and its file where one was given. What the page leaves
// open is taken from the file's own metadata.
import { findDigitalSourceType } from '#domain/photo-rights.ts'
import { isSameSentence } from '#domain/readiness.ts'
import type { Locale } from '#i18n/locales.ts'
import { checkPhoto } from '#media/check-photo.ts'
import { readPhotoMetadata } from '#media/read-photo-metadata.ts'
import type { Imported, ImportInput } from '#newsroom/commands/import-article.ts'
import { renditionsAreMade, withKeptFile } from '#newsroom/photos/with-kept-file.ts'
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

/** As withKeptFile: a file whose import came to nothing is not left behind. The command ends when all is made. */
export async function withStoredPhoto(
  bytes: Uint8Array,
  photo: PhotoInput,
  work: (photo: PhotoInput) => Promise<Imported>,
): Promise<Imported> {
  const answer = await withKeptFile(bytes, async (file) => {
    const imported = await work({ ...photo, file })
    const focal = { x: photo.focalX ?? 0.5, y: photo.focalY ?? 0.5 }
    return imported.kind === 'created' ? { answer: imported, focal } : { answer: imported }
  })
  await renditionsAreMade()
  return answer
}
