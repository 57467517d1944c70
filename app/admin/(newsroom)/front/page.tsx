import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FrontScreen } from '#admin/front/front-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { findFrontScreen } from '#newsroom/queries/find-front-screen.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'
import { searchArticlesAction } from '../../search-articles-action.ts'
import { saveFrontPageAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('front.title') }
}

export default async function FrontEditorPage() {
  const { actor, locale } = await requireViewer('/admin/front')
  if (!isAuthorised(actor, 'save-front-page')) redirect('/admin')
  const front = await findFrontScreen(actor, locale)
  return <FrontScreen front={front} save={saveFrontPageAction} searchArticles={searchArticlesAction} />
}
