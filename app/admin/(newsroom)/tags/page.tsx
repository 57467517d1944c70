import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { TagsScreen } from '#admin/tags/tags-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listTagsScreen } from '#newsroom/queries/list-tags-screen.ts'
import { readSearchText, type SearchParams } from '#newsroom/view/desk-address.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('tags.title') }
}

export default async function TagsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, locale } = await requireViewer('/admin/tags')
  if (!isAuthorised(actor, 'save-tag')) redirect('/admin')
  const text = readSearchText(await searchParams)
  return <TagsScreen key={text} list={await listTagsScreen(actor, text, locale)} text={text} />
}
