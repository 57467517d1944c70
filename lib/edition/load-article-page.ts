// One article in one language, with everything its page shows.
import { type EditionAddress, findEditions, type LiveEdition } from '#data/published/article-editions.ts'
import { listCorrectionsOf } from '#data/published/corrections.ts'
import {
  type EventRecord,
  listEventsById,
  listEventsOfStory,
  listTimelineOverrides,
  type TimelineOverride,
} from '#data/published/events.ts'
import { listSameSection, listSameStory, listSharingTags } from '#data/published/related-articles.ts'
import { findStory } from '#data/published/stories.ts'
import { listTeasers, type PublishedTeaser } from '#data/published/teasers.ts'
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { linkedArticles, photosInBody } from '#domain/article.ts'
import { selectArticleTimeline } from '#domain/select-article-timeline.ts'
import { type PageAddress, pathOf } from '#i18n/addresses.ts'
import { locales } from '#i18n/locales.ts'
import { loadContext } from './load-directory.ts'
import { drawGonePage, drawMissingPage } from './load-missing-page.ts'
import { loadSite, type Site, type Visit } from './load-site.ts'
import type { ArticlePage } from './view/article-view.ts'
import type { GonePage } from './view/gone-page-view.ts'
import { describeBreadcrumbs, describeNewsArticle } from './view/json-ld.ts'
import type { MissingPage } from './view/missing-page-view.ts'
import type { Moved } from './view/moved.ts'
import type { HeadView, LinkView, Loaded } from './view/page-view.ts'
import { type RelatedArticles, rankRelated } from './view/rank-related.ts'
import { summarise } from './view/summarise.ts'
import { viewArticle } from './view/view-article.ts'
import type { ViewContext } from './view/view-context.ts'
import { viewFrame } from './view/view-frame.ts'
import { viewHead } from './view/view-head.ts'
import { reportingArticles, viewArticleTimeline } from './view/view-timeline.ts'

export type ArticleAddress = Extract<PageAddress, { kind: 'article' }>

const readAlsoCount = 4

export async function loadArticlePage(
  address: ArticleAddress,
  visit: Visit,
): Promise<Loaded<ArticlePage | MissingPage | GonePage> | Moved> {
  const [{ edition, live }, site] = await Promise.all([
    findEditions(address.number, address.locale),
    loadSite(address.locale, visit),
  ])
  const paths = pathsOf(live)
  if (!edition) return missingArticle(site, address, paths)
  if (edition.slug !== address.slug) return { kind: 'moved', path: pathOf({ ...edition, kind: 'article' }) }
  if (edition.kind === 'tombstone') return drawGonePage(site, edition, viewOtherEditions(live), paths)
  return drawArticlePage(site, edition, paths)
}

/** A missing translation has no slug: one address, by the number alone, whatever slug was asked for. */
function missingArticle(site: Site, address: ArticleAddress, paths: TextsByLocale<string>) {
  const isLive = Object.keys(paths).length > 0
  if (isLive && address.slug !== '') return { kind: 'moved', path: pathOf({ ...address, slug: '' }) } as const
  return drawMissingPage(site, paths)
}

function pathsOf(live: readonly EditionAddress[]): TextsByLocale<string> {
  return Object.fromEntries(live.map((one) => [one.locale, pathOf({ ...one, kind: 'article' })]))
}

/** Of a withdrawn edition not one word is left: what it was is said by those that readers still have. */
function viewOtherEditions(live: readonly EditionAddress[]): readonly LinkView[] {
  return locales.flatMap((locale) => {
    const edition = live.find((one) => one.locale === locale)
    return edition ? { text: edition.headline, href: pathOf({ ...edition, kind: 'article' }), lang: locale } : []
  })
}

async function drawArticlePage(
  site: Site,
  edition: LiveEdition,
  paths: TextsByLocale<string>,
): Promise<Loaded<ArticlePage>> {
  const [corrections, readAlso, story] = await Promise.all([
    listCorrectionsOf(edition.number, edition.locale),
    loadReadAlso(edition),
    loadStoryOf(edition, site.visit.now),
  ])
  const context = await loadContext(site, {
    teasers: readAlso,
    personIds: edition.people.map((one) => one.personId),
    tagIds: edition.tagIds,
    photoIds: [edition.leadPhotoId, ...photosInBody(edition.body)],
    articleNumbers: [...linkedArticles(edition.body), ...reportingArticles(story?.events ?? [])],
  })
  const timeline = story && viewArticleTimeline(story.timeline, story.record, edition.number, context)
  const page = viewArticle({ edition, corrections, readAlso, paths, ...(timeline ? { timeline } : {}) }, context)
  return {
    status: 200,
    ...(story?.timeline.changesAt ? { changesAt: story.timeline.changesAt } : {}),
    frame: viewFrame({ paths, sectionId: edition.sectionId, isDemo: edition.isDemo }, site.records, context),
    head: viewArticleHead({ site, edition, page, paths }, context),
    page,
  }
}

async function loadReadAlso(edition: LiveEdition): Promise<readonly PublishedTeaser[]> {
  const keysOf = (related: RelatedArticles) => rankRelated(related, edition.locale, readAlsoCount)
  const sameStory = await listSameStory(edition)
  const readable = sameStory.filter((one) => one.locale === edition.locale)
  if (readable.length >= readAlsoCount) {
    return listTeasers(keysOf({ sameStory: readable, sharedTags: [], sameSection: [] }))
  }
  const [sharedTags, sameSection] = await Promise.all([listSharingTags(edition), listSameSection(edition)])
  return listTeasers(keysOf({ sameStory, sharedTags, sameSection }))
}

/** The story that an article belongs to, if readers may know of it, and the part of its timeline that is shown here. */
async function loadStoryOf(edition: LiveEdition, now: Date) {
  const { number, storyNumber, locale } = edition
  if (storyNumber === null) return undefined
  const [record, ofStory, overrides] = await Promise.all([
    findStory(storyNumber),
    listEventsOfStory(storyNumber),
    listTimelineOverrides(number),
  ])
  if (!record) return undefined
  const events = [...ofStory, ...(await listPinnedFromElsewhere(ofStory, overrides))]
  const article = { number, storyNumber, publishedAt: edition.firstPublishedAt, overrides }
  return { record, events, timeline: selectArticleTimeline(events, article, locale, now) }
}

function listPinnedFromElsewhere(
  ofStory: readonly EventRecord[],
  overrides: ReadonlyMap<string, TimelineOverride>,
): Promise<readonly EventRecord[]> {
  const known = new Set(ofStory.map((event) => event.id))
  return listEventsById([...overrides].flatMap(([id, action]) => (action === 'pin' && !known.has(id) ? id : [])))
}

type HeadFacts = {
  readonly site: Site
  readonly edition: LiveEdition
  readonly page: ArticlePage
  readonly paths: TextsByLocale<string>
}

function viewArticleHead({ site, edition, page, paths }: HeadFacts, context: ViewContext): HeadView {
  const path = pathOf({ ...edition, kind: 'article' })
  const description = edition.seoDescription || edition.standfirst || summarise(edition.body)
  const photo = edition.leadPhotoId === null ? undefined : context.directory.photos.get(edition.leadPhotoId)
  const translations = locales.flatMap((locale) => {
    const other = paths[locale]
    return other === undefined || locale === edition.locale ? [] : { locale, path: other }
  })
  const authors = page.bylines.filter((byline) => byline.role === 'author').flatMap((byline) => byline.people)
  return viewHead(
    {
      title: edition.seoTitle ?? edition.headline,
      cardTitle: edition.headline,
      description,
      siteName: site.name,
      path,
      alternates: paths,
      isIndexed: !edition.isDemo,
      type: 'article',
      ...(page.hero ? { photo: page.hero } : {}),
      article: {
        publishedTime: page.published.iso,
        modifiedTime: page.updated?.iso ?? page.published.iso,
        section: page.section.text,
        tags: page.tags.map((tag) => tag.text),
        authors: authors.map((person) => context.siteUrl + person.href),
      },
      jsonLd: [
        describeNewsArticle(
          { edition, page, path, translations, description, outlet: site.outlet, ...(photo ? { photo } : {}) },
          context,
        ),
        describeBreadcrumbs(
          [
            { text: site.name, href: pathOf({ kind: 'front', locale: edition.locale }) },
            { text: page.section.text, href: page.section.href },
            { text: page.headline, href: path },
          ],
          context,
        ),
      ],
    },
    context,
  )
}
