import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { TagScreen } from '#admin/tags/tag-screen.tsx'
import { defaultLocale } from '#i18n/locales.ts'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { getTagScreen, listOtherTags } from '#newsroom/queries/list-tags-screen.ts'
import type { LabelView } from '#newsroom/view/label-view.ts'
import { findScreenLanguage, requireViewer } from '../../../current-viewer.ts'
import { findRecord } from '../../../find-record.ts'
import { deleteTagAction, mergeTagsAction, saveTagAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('tags.title') }
}

const newTag: LabelView = {
  slug: '',
  originLocale: defaultLocale,
  texts: {},
  formerSlugs: [],
  uses: { count: 0, newest: [] },
}

export default async function TagPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { actor, locale } = await requireViewer(`/admin/tags/${id}`)
  if (!isAuthorised(actor, 'save-tag')) redirect('/admin')
  const isNew = id === 'new'
  const tag = isNew ? newTag : await findRecord(getTagScreen(actor, id, locale), '/admin/tags')
  return (
    <TagScreen
      key={id}
      tag={tag}
      others={isNew ? [] : await listOtherTags(actor, id, locale)}
      save={saveTagAction}
      remove={deleteTagAction.bind(null, id)}
      merge={mergeTagsAction.bind(null, id)}
    />
  )
}
