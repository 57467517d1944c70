import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StoriesScreen } from '#admin/stories/stories-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listStoriesScreen } from '#newsroom/queries/list-stories-screen.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('stories.title') }
}

export default async function StoriesPage() {
  const { actor, locale } = await requireViewer('/admin/stories')
  if (!isAuthorised(actor, 'save-story')) redirect('/admin')
  return <StoriesScreen stories={await listStoriesScreen(actor, locale)} />
}
