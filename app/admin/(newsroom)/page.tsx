import type { Metadata } from 'next'
import { DeskScreen } from '#admin/desk/desk-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { listDesk } from '#newsroom/queries/list-desk.ts'
import { readDeskAddress, type SearchParams } from '#newsroom/view/desk-address.ts'
import { findScreenLanguage, requireViewer } from '../current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('desk.title') }
}

export default async function DeskPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, locale } = await requireViewer('/admin')
  const desk = await listDesk(actor, readDeskAddress(await searchParams), locale)
  return <DeskScreen desk={desk} />
}
