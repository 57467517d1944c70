import type { Metadata } from 'next'
import { NewArticleForm } from '#admin/article/new-article-form.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listNewArticleChoices } from '#newsroom/queries/list-new-article-choices.ts'
import { findScreenLanguage, requireViewer } from '../../../current-viewer.ts'
import { savePersonAction } from '../../people/actions.ts'
import { saveSectionAction } from '../../sections/actions.ts'
import { createArticleAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('article.new.title') }
}

export default async function NewArticlePage() {
  const viewer = await requireViewer('/admin/articles/new')
  const { sections, people } = await listNewArticleChoices(viewer.actor, viewer.locale)
  // A reporter who has a byline of the same name most likely writes under it.
  const authorId = people.find((person) => person.name === viewer.name)?.id ?? null
  const sectionId = sections[0]?.id ?? ''
  const maySetUp = isAuthorised(viewer.actor, 'save-section') && isAuthorised(viewer.actor, 'save-person')
  return (
    <NewArticleForm
      sections={sections}
      people={people}
      initial={{ locale: viewer.locale, sectionId, authorId, headline: '' }}
      setUp={maySetUp ? { saveSection: saveSectionAction, savePerson: savePersonAction } : undefined}
      create={createArticleAction}
    />
  )
}
