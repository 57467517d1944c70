// An article without a language: its original.
import { notFound, redirect } from 'next/navigation'
import { findArticleScreen } from '#newsroom/queries/find-article-screen.ts'
import { requireViewer } from '../../../current-viewer.ts'

type PageProps = { readonly params: Promise<{ readonly number: string }> }

export default async function ArticlePage({ params }: PageProps) {
  const { number } = await params
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound()
  const viewer = await requireViewer(`/admin/articles/${number}`)
  const { locale } = viewer
  const screen = await findArticleScreen(viewer.actor, { number: Number(number), locale, screenLocale: locale })
  if (!screen) notFound()
  redirect(`/admin/articles/${number}/${screen.originLocale}`)
}
