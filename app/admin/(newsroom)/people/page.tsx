import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PeopleScreen } from '#admin/people/people-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listPeopleScreen } from '#newsroom/queries/list-people-screen.ts'
import { readSearchText, type SearchParams } from '#newsroom/view/desk-address.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('people.title') }
}

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, locale } = await requireViewer('/admin/people')
  if (!isAuthorised(actor, 'save-person')) redirect('/admin')
  const text = readSearchText(await searchParams)
  return <PeopleScreen key={text} list={await listPeopleScreen(actor, text, locale)} text={text} />
}
