import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PersonScreen } from '#admin/people/person-screen.tsx'
import { defaultLocale } from '#i18n/locales.ts'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { getPersonScreen, listOtherPeople } from '#newsroom/queries/list-people-screen.ts'
import type { PersonView } from '#newsroom/view/person-view.ts'
import { findScreenLanguage, requireViewer } from '../../../current-viewer.ts'
import { findRecord } from '../../../find-record.ts'
import { deletePersonAction, mergePeopleAction, savePersonAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('people.title') }
}

const newPerson: PersonView = {
  ...{ slug: '', kind: 'person', originLocale: defaultLocale, photoId: null, texts: {}, formerSlugs: [] },
  uses: { count: 0, newest: [] },
}

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor, locale } = await requireViewer(`/admin/people/${id}`)
  if (!isAuthorised(actor, 'save-person')) redirect('/admin')
  const isNew = id === 'new'
  const person = isNew ? newPerson : await findRecord(getPersonScreen(actor, id, locale), '/admin/people')
  return (
    <PersonScreen
      key={id}
      person={person}
      others={isNew ? [] : await listOtherPeople(actor, id, locale)}
      save={savePersonAction}
      remove={deletePersonAction.bind(null, id)}
      merge={mergePeopleAction.bind(null, id)}
    />
  )
}
