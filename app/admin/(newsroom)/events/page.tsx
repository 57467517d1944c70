import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EventsScreen } from '#admin/events/events-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listEventsScreen } from '#newsroom/queries/list-events-screen.ts'
import type { SearchParams } from '#newsroom/view/desk-address.ts'
import { eventsHref, readEventAddress } from '#newsroom/view/event-address.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('events.title') }
}

export default async function EventsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const address = readEventAddress(await searchParams)
  const { actor, locale } = await requireViewer(eventsHref(address))
  if (!isAuthorised(actor, 'save-event')) redirect('/admin')
  const list = await listEventsScreen(actor, address, locale)
  return <EventsScreen key={eventsHref(address)} list={list} />
}
