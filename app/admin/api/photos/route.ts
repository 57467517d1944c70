// Where photos come in: POST with the bytes of the file as the body, its name in `X-File-Name`.
import { isLocale } from '#i18n/locales.ts'
import { uploadPhoto } from '#newsroom/commands/upload-photo.ts'
import { findLibraryPhoto } from '#newsroom/queries/list-photo-library.ts'
import { answerPhotoRequest } from './answer-photo-request.ts'
import { readFileName } from './read-photo-file.ts'

/** `?locale=`: the language of the texts in the file, and of the answer. Answers an UploadedPhotoView. */
export async function POST(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('locale') ?? ''
  return answerPhotoRequest(request, {
    action: 'add-photo',
    async work({ actor, locale: own }, bytes) {
      const locale = isLocale(asked) ? asked : own
      const { id, isNew } = await uploadPhoto(actor, { bytes, locale, fileName: readFileName(request) })
      return { photo: await findLibraryPhoto(actor, id, locale), isNew }
    },
  })
}
