// The records of a draft → the views that the reader's components take: the same pure functions as for a live page.
import type { ArticlePage } from '#edition/view/article-view.ts'
import type { FrameView } from '#edition/view/page-view.ts'
import { viewArticle } from '#edition/view/view-article.ts'
import type { ViewContext } from '#edition/view/view-context.ts'
import { siteNameOf, viewFrame } from '#edition/view/view-frame.ts'
import { viewArticleTimeline } from '#edition/view/view-timeline.ts'
import type { ReaderTexts } from '#i18n/translator.ts'
import type { PreviewRecords } from '#newsroom/queries/find-preview.ts'

export type PreviewView = { readonly title: string; readonly frame: FrameView; readonly page: ArticlePage }

export type PreviewVisit = { readonly texts: ReaderTexts; readonly siteUrl: string; readonly now: Date }

export function viewPreview(records: PreviewRecords, visit: PreviewVisit): PreviewView {
  const { edition, settings, pageTitles, corrections, story } = records
  const context = contextOf(records, visit)
  const timeline = story && viewArticleTimeline(story.timeline, story.record, edition.number, context)
  const site = { settings, pageTitles }
  return {
    title: `${edition.headline || visit.texts('preview.untitled')} – ${siteNameOf(site, edition.locale, visit.texts)}`,
    // No languages to switch to: a draft has an address in none.
    frame: viewFrame({ paths: {}, sectionId: edition.sectionId, isDemo: edition.isDemo }, site, context),
    page: viewArticle({ edition, corrections, readAlso: [], paths: {}, ...(timeline && { timeline }) }, context),
  }
}

function contextOf(records: PreviewRecords, { texts, siteUrl, now }: PreviewVisit): ViewContext {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  return {
    locale: records.edition.locale,
    ...{ texts, siteUrl, now },
    directory: {
      sections: byId(records.sections),
      tags: byId(records.tags),
      people: byId(records.people),
      photos: byId(records.photos),
      articles: records.articles,
    },
  }
}
