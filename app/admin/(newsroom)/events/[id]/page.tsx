import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EventScreen } from '#admin/events/event-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { getEventScreen, newEventScreen } from '#newsroom/queries/list-events-screen.ts'
import { findText, readNumber, type SearchParams } from '#newsroom/view/desk-address.ts'
import { findScreenLanguage, requireViewer } from '../../../current-viewer.ts'
import { findRecord } from '../../../find-record.ts'
import { searchArticlesAction } from '../../../search-articles-action.ts'
import { saveEventAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('events.title') }
}

type EventPageProps = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export default async function EventPage({ params, searchParams }: EventPageProps) {
  const { id } = await params
  const { actor, locale } = await requireViewer(`/admin/events/${id}`)
  if (!isAuthorised(actor, 'save-event')) redirect('/admin')
  const storyNumber = readNumber(findText(await searchParams, 'story'))
  const event =
    id === 'new'
      ? await newEventScreen(actor, storyNumber, locale)
      : await findRecord(getEventScreen(actor, id, locale), '/admin/events')
  // After somebody else has saved it, and the screen was loaded anew, the form begins anew.
  const key = `${id}/${event.version ?? 0}`
  return <EventScreen key={key} event={event} save={saveEventAction} searchArticles={searchArticlesAction} />
}
