import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PagesScreen } from '#admin/pages/pages-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listPagesScreen } from '#newsroom/queries/list-pages-screen.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('pages.title') }
}

export default async function StaticPagesPage() {
  const { actor } = await requireViewer('/admin/pages')
  if (!isAuthorised(actor, 'save-static-page')) redirect('/admin')
  return <PagesScreen pages={await listPagesScreen(actor)} />
}
