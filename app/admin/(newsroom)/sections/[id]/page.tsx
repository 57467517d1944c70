import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SectionScreen } from '#admin/sections/section-screen.tsx'
import { defaultLocale } from '#i18n/locales.ts'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { getSectionScreen } from '#newsroom/queries/list-sections-screen.ts'
import type { LabelView } from '#newsroom/view/label-view.ts'
import { findScreenLanguage, requireViewer } from '../../../current-viewer.ts'
import { findRecord } from '../../../find-record.ts'
import { deleteSectionAction, saveSectionAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('sections.title') }
}

const newSection: LabelView = {
  slug: '',
  originLocale: defaultLocale,
  texts: {},
  formerSlugs: [],
  uses: { count: 0, newest: [] },
}

export default async function SectionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor, locale } = await requireViewer(`/admin/sections/${id}`)
  if (!isAuthorised(actor, 'save-section')) redirect('/admin')
  const section = id === 'new' ? newSection : await findRecord(getSectionScreen(actor, id, locale), '/admin/sections')
  return (
    <SectionScreen key={id} section={section} save={saveSectionAction} remove={deleteSectionAction.bind(null, id)} />
  )
}
