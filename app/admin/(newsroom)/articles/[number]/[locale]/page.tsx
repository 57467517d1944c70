import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleScreen } from '#admin/article/article-screen.tsx'
import { findArticleScreen } from '#newsroom/queries/find-article-screen.ts'
import { requireViewer } from '../../../../current-viewer.ts'
import { openPreviewAction, refileAction, searchArticlesAction } from '../../actions.ts'
import { type EditionParams, readEditionAddress } from '../../read-edition-address.ts'

type PageProps = { readonly params: EditionParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { number } = await params
  return { title: `№ ${number}` }
}

export default async function ArticlePage({ params }: PageProps) {
  const { number, locale } = await readEditionAddress(params)
  const viewer = await requireViewer(`/admin/articles/${number}/${locale}`)
  const screen = await findArticleScreen(viewer.actor, { number, locale, screenLocale: viewer.locale })
  if (!screen) notFound()
  return (
    <ArticleScreen
      // Another edition is another screen: nothing of one may stay on the other.
      key={`${number}/${locale}`}
      screen={screen}
      userId={viewer.actor.id}
      refile={refileAction.bind(null, number)}
      searchArticles={searchArticlesAction.bind(null, locale)}
      openPreview={openPreviewAction.bind(null, number, locale)}
    />
  )
}
