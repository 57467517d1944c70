// Another file for a photo: PUT with its bytes as the body.
import { replacePhotoFile } from '#newsroom/commands/replace-photo-file.ts'
import { findLibraryPhoto } from '#newsroom/queries/list-photo-library.ts'
import { answerPhotoRequest } from '../../answer-photo-request.ts'

type Params = { readonly params: Promise<{ readonly id: string }> }

/** Answers the photo as the library shows it now. */
export async function PUT(request: Request, { params }: Params): Promise<Response> {
  const { id: photoId } = await params
  return answerPhotoRequest(request, {
    action: 'replace-photo-file',
    async work({ actor, locale }, bytes) {
      await replacePhotoFile(actor, { photoId, bytes })
      return { photo: await findLibraryPhoto(actor, photoId, locale), isNew: true }
    },
  })
}
