import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageScreen } from '#admin/pages/page-screen.tsx'
import { staticPageKeys } from '#i18n/addresses.ts'
import { isLocale } from '#i18n/locales.ts'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { getPageScreen } from '#newsroom/queries/list-pages-screen.ts'
import { findScreenLanguage, requireViewer } from '../../../../current-viewer.ts'
import { searchArticlesAction } from '../../../../search-articles-action.ts'
import { saveStaticPageAction } from '../../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('pages.title') }
}

export default async function StaticPagePage({ params }: { params: Promise<{ key: string; locale: string }> }) {
  const { key: name, locale } = await params
  const { actor } = await requireViewer(`/admin/pages/${name}/${locale}`)
  const key = staticPageKeys.find((one) => one === name)
  if (!isAuthorised(actor, 'save-static-page')) redirect('/admin')
  if (!key || !isLocale(locale)) redirect('/admin/pages')
  const page = await getPageScreen(actor, key, locale)
  return (
    <PageScreen
      key={`${key}/${locale}`}
      page={page}
      save={saveStaticPageAction}
      searchArticles={searchArticlesAction}
    />
  )
}
