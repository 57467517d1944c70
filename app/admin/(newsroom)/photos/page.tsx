import type { Metadata } from 'next'
import { PhotoLibraryScreen } from '#admin/photos/photo-library-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { listPhotoLibrary } from '#newsroom/queries/list-photo-library.ts'
import { findText, readPage, readSearchText, type SearchParams } from '#newsroom/view/desk-address.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('photos.title') }
}

export default async function PhotosPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, locale } = await requireViewer('/admin/photos')
  const asked = await searchParams
  const wanted = { text: readSearchText(asked), page: readPage(findText(asked, 'page')), locale }
  return <PhotoLibraryScreen library={await listPhotoLibrary(actor, wanted)} locale={locale} />
}
