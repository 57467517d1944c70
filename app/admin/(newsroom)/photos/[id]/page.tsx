import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PhotoScreen } from '#admin/photos/photo-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { findPhotoScreen } from '#newsroom/queries/find-photo-screen.ts'
import { now } from '#platform/clock.ts'
import { findScreenLanguage, requireViewer } from '../../../current-viewer.ts'
import { deletePhotoAction, returnPhotoAction, savePhotoAction, withdrawPhotoAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('photos.photo') }
}

export default async function PhotoPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor, locale } = await requireViewer(`/admin/photos/${encodeURIComponent(id)}`)
  const photo = await findPhotoScreen(actor, id, locale)
  if (!photo) redirect('/admin/photos')
  return (
    <PhotoScreen
      key={id}
      photo={photo}
      now={now().toISOString()}
      save={savePhotoAction.bind(null, id)}
      withdraw={withdrawPhotoAction.bind(null, id)}
      giveBack={returnPhotoAction.bind(null, id)}
      remove={deletePhotoAction.bind(null, id)}
    />
  )
}
