// A live article → what other pages say of it.
import type { PublishedTeaser } from '#data/published/teasers.ts'
import { pathOf } from '#i18n/addresses.ts'
import type { TeaserView } from './teaser-view.ts'
import type { ViewContext } from './view-context.ts'
import { viewPersonLinks, viewSectionLink } from './view-filing-links.ts'
import { viewPhoto } from './view-photo.ts'
import { viewDayOf } from './view-time.ts'

export function viewTeaser(teaser: PublishedTeaser, context: ViewContext): TeaserView {
  const isOwnLanguage = teaser.locale === context.locale
  // Caption and alt that an article overrides are in its own language.
  const overrides = isOwnLanguage ? { caption: teaser.photoCaption, alt: teaser.photoAlt } : {}
  const photo = viewPhoto(teaser.leadPhotoId, overrides, context)
  const section = viewSectionLink(teaser.sectionId, context)
  return {
    href: pathOf({ ...teaser, kind: 'article' }),
    headline: teaser.headline,
    standfirst: teaser.standfirst,
    ...(isOwnLanguage ? {} : { lang: teaser.locale }),
    ...(section ? { section } : {}),
    published: viewDayOf(teaser.firstPublishedAt, context),
    ...(photo?.file ? { photo } : {}),
    authors: viewPersonLinks(teaser.authorIds, context).map((link) => link.text),
  }
}
