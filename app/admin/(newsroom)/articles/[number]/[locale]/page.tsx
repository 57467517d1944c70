import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleScreen } from '#admin/article/article-screen.tsx'
import { PublishingAside } from '#admin/publishing/publishing-aside.tsx'
import { findArticleScreen } from '#newsroom/queries/find-article-screen.ts'
import { findPublishing, listWaitingEditions } from '#newsroom/queries/find-publishing.ts'
import { requireViewer } from '../../../../current-viewer.ts'
import { creditPhotoAction } from '../../../photos/actions.ts'
import { openPreviewAction, refileAction, searchArticlesAction } from '../../actions.ts'
import {
  embargoAction,
  lookAction,
  markReadyAction,
  noteCorrectionAction,
  publishAction,
  returnToDraftAction,
  scheduleAction,
  unscheduleAction,
  withdrawAction,
} from '../../publishing-actions.ts'
import { type EditionParams, readEditionAddress } from '../../read-edition-address.ts'

type PageProps = { readonly params: EditionParams }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { number } = await params
  return { title: `№ ${number}` }
}

const publishingActions = {
  look: lookAction,
  markReady: markReadyAction,
  returnToDraft: returnToDraftAction,
  publish: publishAction,
  schedule: scheduleAction,
  unschedule: unscheduleAction,
  embargo: embargoAction,
  noteCorrection: noteCorrectionAction,
  withdraw: withdrawAction,
}

export default async function ArticlePage({ params }: PageProps) {
  const { number, locale } = await readEditionAddress(params)
  const viewer = await requireViewer(`/admin/articles/${number}/${locale}`)
  const screen = await findArticleScreen(viewer.actor, { number, locale, screenLocale: viewer.locale })
  if (!screen) notFound()
  const edition = { articleNumber: number, locale }
  const [publishing, waiting] = await Promise.all([
    findPublishing(viewer.actor, edition),
    listWaitingEditions(viewer.actor, edition),
  ])
  return (
    <ArticleScreen
      // Another edition is another screen: nothing of one may stay on the other.
      key={`${number}/${locale}`}
      screen={screen}
      userId={viewer.actor.id}
      refile={refileAction.bind(null, number)}
      searchArticles={searchArticlesAction.bind(null, locale)}
      saveCredit={creditPhotoAction}
      openPreview={openPreviewAction.bind(null, number, locale)}
      publishing={
        <PublishingAside
          view={publishing}
          waiting={waiting}
          now={new Date().toISOString()}
          actions={publishingActions}
        />
      }
    />
  )
}
