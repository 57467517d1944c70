import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { StoryScreen } from '#admin/stories/story-screen.tsx'
import { defaultLocale } from '#i18n/locales.ts'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { getStoryScreen } from '#newsroom/queries/list-stories-screen.ts'
import { readNumber } from '#newsroom/view/desk-address.ts'
import type { StoryView } from '#newsroom/view/story-view.ts'
import { findScreenLanguage, requireViewer } from '../../../current-viewer.ts'
import { findRecord } from '../../../find-record.ts'
import { saveStoryAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('stories.title') }
}

const newStory: StoryView = {
  ...{ originLocale: defaultLocale, photoId: null, texts: {}, uses: { count: 0, newest: [] } },
  ...{ eventCount: 0, events: [], paths: [] },
}

export default async function StoryPage({ params }: { params: Promise<{ number: string }> }) {
  const { number: digits } = await params
  const { actor, locale } = await requireViewer(`/admin/stories/${digits}`)
  if (!isAuthorised(actor, 'save-story')) redirect('/admin')
  const number = readNumber(digits)
  if (number === undefined && digits !== 'new') redirect('/admin/stories')
  const story =
    number === undefined ? newStory : await findRecord(getStoryScreen(actor, number, locale), '/admin/stories')
  return <StoryScreen key={digits} story={story} save={saveStoryAction} />
}
