'use server'
// What the screens of an article do besides saving the text.
import type { NewArticle } from '#admin/article/new-article-form.tsx'
import { isLocale } from '#i18n/locales.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import { openPreview } from '#newsroom/commands/open-preview.ts'
import { refileArticle } from '#newsroom/commands/refile-article.ts'
import { restoreRevision } from '#newsroom/commands/restore-revision.ts'
import { searchArticles } from '#newsroom/queries/search-articles.ts'
import type { FilingView } from '#newsroom/view/article-screen-view.ts'
import { answerAction } from '../../answer-action.ts'

/** Arguments of an action come from a browser, whatever their types say: the commands parse them. */
export async function createArticleAction({ locale, sectionId, authorId, headline }: NewArticle) {
  return answerAction((actor) =>
    createArticle(actor, {
      ...{ locale, sectionId, texts: { headline, body: [] } },
      credits: authorId === null ? [] : [{ personId: authorId }],
    }),
  )
}

export async function refileAction(articleNumber: number, filing: FilingView) {
  return answerAction(async (actor) => {
    const { sectionId, storyNumber, leadPhotoId, credits, tagIds } = filing
    await refileArticle(actor, {
      ...{ articleNumber, sectionId, storyNumber, leadPhotoId },
      credits: [...credits],
      tagIds: [...tagIds],
    })
    return undefined
  })
}

export async function searchArticlesAction(locale: string, text: string) {
  return answerAction((actor) =>
    searchArticles(actor, { text: String(text), locale: isLocale(locale) ? locale : 'uk' }),
  )
}

export async function openPreviewAction(articleNumber: number, locale: string, purpose: 'desk' | 'link') {
  return answerAction(async (actor) => {
    const { path } = await openPreview(actor, { articleNumber, locale: locale as never, purpose })
    return { path }
  })
}

export async function restoreRevisionAction(
  articleNumber: number,
  locale: string,
  revision: number,
  expectedVersion: number,
) {
  return answerAction(async (actor) => {
    const { version } = await restoreRevision(actor, {
      ...{ articleNumber, revision, expectedVersion },
      locale: locale as never,
    })
    return { version }
  })
}
