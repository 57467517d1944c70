// An edition of an article → its page.
import type { LiveEdition, PublishedRole } from '#data/published/article-editions.ts'
import type { CorrectionRecord } from '#data/published/corrections.ts'
import type { PublishedTeaser } from '#data/published/teasers.ts'
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { pathOf } from '#i18n/addresses.ts'
import type { ArticlePage, BylineView } from './article-view.ts'
import type { ArticleTimelineView } from './timeline-view.ts'
import type { ViewContext } from './view-context.ts'
import { viewPersonLinks, viewSectionLink, viewTagLinks } from './view-filing-links.ts'
import { viewPhoto } from './view-photo.ts'
import { viewProse } from './view-prose.ts'
import { viewTeaser } from './view-teaser.ts'
import { viewInstant } from './view-time.ts'
import { viewTranslationNotice } from './view-translation-notice.ts'

export type ArticleRecords = {
  readonly edition: LiveEdition
  readonly corrections: readonly CorrectionRecord[]
  readonly readAlso: readonly PublishedTeaser[]
  /** Where the article's live editions are. */
  readonly paths: TextsByLocale<string>
  readonly timeline?: ArticleTimelineView
}

/** The order in which roles are named under the headline. */
const roleOrder: readonly PublishedRole[] = ['author', 'translator', 'photographer', 'editor']

/** Throws when the article's section has no name in any language: that is no published article. */
export function viewArticle(records: ArticleRecords, context: ViewContext): ArticlePage {
  const { edition } = records
  const section = viewSectionLink(edition.sectionId, context)
  if (!section) throw new Error(`Article ${edition.number}: its section ${edition.sectionId} has no name`)
  const hero = viewPhoto(edition.leadPhotoId, { caption: edition.photoCaption, alt: edition.photoAlt }, context)
  const isUpdated = edition.modifiedAt.getTime() > edition.firstPublishedAt.getTime()
  const translation = viewTranslationNotice(records, context)
  // The newest are those that the text does not have yet: each is told once, in one place.
  const settled = records.corrections.slice(0, records.corrections.length - (translation?.lag?.corrections.length ?? 0))
  return {
    kind: 'article',
    number: edition.number,
    locale: edition.locale,
    section,
    headline: edition.headline,
    standfirst: edition.standfirst,
    bylines: viewBylines(edition, context),
    published: viewInstant(edition.firstPublishedAt, context),
    ...(isUpdated ? { updated: viewInstant(edition.modifiedAt, context) } : {}),
    ...(hero ? { hero } : {}),
    body: viewProse(edition.body, context),
    corrections: settled.map(({ at, note }) => ({ at: viewInstant(at, context), note })),
    ...(translation ? { translation } : {}),
    ...(records.timeline ? { timeline: records.timeline } : {}),
    tags: viewTagLinks(edition.tagIds, context),
    readAlso: records.readAlso.map((teaser) => viewTeaser(teaser, context)),
    shareUrl: context.siteUrl + pathOf({ ...edition, kind: 'article' }),
  }
}

function viewBylines(edition: LiveEdition, context: ViewContext): readonly BylineView[] {
  return roleOrder.flatMap((role) => {
    const ids = edition.people.filter((one) => one.role === role).map((one) => one.personId)
    const people = viewPersonLinks(ids, context)
    return people.length === 0 ? [] : { role, people }
  })
}
