'use server'
// What the screens of the photo library do. The files themselves come through /admin/api/photos.
import { revalidatePath } from 'next/cache'
import type { PhotoCredit } from '#admin/photos/photo-credit-field.tsx'
import type { LibraryQuestion } from '#admin/photos/photo-picker-context.tsx'
import type { PhotoInput } from '#admin/photos/photo-screen.tsx'
import { isLocale } from '#i18n/locales.ts'
import { creditPhoto } from '#newsroom/commands/credit-photo.ts'
import { deletePhoto } from '#newsroom/commands/delete-photo.ts'
import { returnPhoto } from '#newsroom/commands/return-photo.ts'
import { savePhoto } from '#newsroom/commands/save-photo.ts'
import { withdrawPhoto } from '#newsroom/commands/withdraw-photo.ts'
import { listPhotoLibrary } from '#newsroom/queries/list-photo-library.ts'
import { answerAction } from '../../answer-action.ts'

/** Arguments of an action come from a browser, whatever their types say: the commands parse them. */
export async function listPhotosAction({ text, page, locale }: LibraryQuestion) {
  return answerAction((actor) =>
    listPhotoLibrary(actor, { text: String(text), page: Number(page), locale: isLocale(locale) ? locale : 'uk' }),
  )
}

export async function savePhotoAction(photoId: string, input: PhotoInput) {
  return refreshed(await answerAction((actor) => savePhoto(actor, { ...input, photoId })))
}

export async function creditPhotoAction({ photoId, credit, knownCredit }: PhotoCredit) {
  return refreshed(await answerAction((actor) => creditPhoto(actor, { photoId, credit, knownCredit })))
}

export async function withdrawPhotoAction(photoId: string, note: string) {
  return refreshed(await answerAction((actor) => withdrawPhoto(actor, { photoId, note }).then((): true => true)))
}

export async function returnPhotoAction(photoId: string) {
  return refreshed(await answerAction((actor) => returnPhoto(actor, { photoId }).then((): true => true)))
}

export async function deletePhotoAction(photoId: string) {
  return answerAction((actor) => deletePhoto(actor, { photoId }).then((): true => true))
}

function refreshed<Answer extends { readonly kind: string }>(answer: Answer): Answer {
  if (answer.kind === 'done') revalidatePath('/admin/photos')
  return answer
}
