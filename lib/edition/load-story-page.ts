// A running subject: its whole timeline and its articles.
import { listEventsOfStories } from '#data/published/events.ts'
import { findStory, type StoryRecord } from '#data/published/stories.ts'
import { listTeaserKeys, listTeasers } from '#data/published/teasers.ts'
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { arrangeStoryTimeline } from '#domain/arrange-story-timeline.ts'
import { type PageAddress, pathOf } from '#i18n/addresses.ts'
import { locales } from '#i18n/locales.ts'
import { loadContext } from './load-directory.ts'
import { drawMissingPage } from './load-missing-page.ts'
import { loadSite, type Site, type Visit } from './load-site.ts'
import { describeBreadcrumbs, describeCollection } from './view/json-ld.ts'
import type { MissingPage } from './view/missing-page-view.ts'
import type { Moved } from './view/moved.ts'
import type { HeadView, Loaded } from './view/page-view.ts'
import type { StoryPage } from './view/story-page-view.ts'
import type { ViewContext } from './view/view-context.ts'
import { viewFrame } from './view/view-frame.ts'
import { viewHead } from './view/view-head.ts'
import { viewPhoto } from './view/view-photo.ts'
import { viewTeaser } from './view/view-teaser.ts'
import { reportingArticles, viewStoryTimeline } from './view/view-timeline.ts'

export type StoryAddress = Extract<PageAddress, { kind: 'story' }>

/** The newest articles of the story; older ones are reached from their events. */
const articleCount = 60

export async function loadStoryPage(
  address: StoryAddress,
  visit: Visit,
): Promise<Loaded<StoryPage | MissingPage> | Moved> {
  const [site, story] = await Promise.all([loadSite(address.locale, visit), findStory(address.number)])
  if (!story) return drawMissingPage(site, {})
  const paths = pathsOf(story)
  const text = story.texts[address.locale]
  if (!text) return missingStory(site, address, paths)
  if (text.slug !== address.slug) return { kind: 'moved', path: pathOf({ ...address, slug: text.slug }) }
  return drawStoryPage(site, story, text, paths)
}

/** A missing translation has no slug: one address, by the number alone, whatever slug was asked for. */
function missingStory(site: Site, address: StoryAddress, paths: TextsByLocale<string>) {
  const isLive = Object.keys(paths).length > 0
  if (isLive && address.slug !== '') return { kind: 'moved', path: pathOf({ ...address, slug: '' }) } as const
  return drawMissingPage(site, paths)
}

function pathsOf(story: StoryRecord): TextsByLocale<string> {
  const live = locales.flatMap((locale) => {
    const text = story.texts[locale]
    return text ? [[locale, pathOf({ kind: 'story', locale, slug: text.slug, number: story.number })] as const] : []
  })
  return Object.fromEntries(live)
}

async function drawStoryPage(
  site: Site,
  story: StoryRecord,
  text: { readonly title: string; readonly summary: string },
  paths: TextsByLocale<string>,
): Promise<Loaded<StoryPage>> {
  const list = { kind: 'story', storyNumber: story.number } as const
  const [events, keys] = await Promise.all([
    listEventsOfStories([story.number]),
    listTeaserKeys(list, site.locale, { skip: 0, take: articleCount }),
  ])
  const teasers = await listTeasers(keys)
  const context = await loadContext(site, {
    teasers,
    photoIds: [story.photoId],
    articleNumbers: reportingArticles(events),
  })
  const timeline = arrangeStoryTimeline(events, story.number, site.locale, site.visit.now)
  const photo = viewPhoto(story.photoId, {}, context)
  const page: StoryPage = {
    kind: 'story',
    title: text.title,
    summary: text.summary,
    ...(photo?.file ? { photo } : {}),
    timeline: viewStoryTimeline(timeline, context),
    articles: teasers.map((teaser) => viewTeaser(teaser, context)),
  }
  const isDemo = story.isDemo || teasers.some((teaser) => teaser.isDemo)
  return {
    status: 200,
    ...(timeline.changesAt ? { changesAt: timeline.changesAt } : {}),
    frame: viewFrame({ paths, isDemo }, site.records, context),
    head: viewStoryHead({ site, isDemo, page, paths }, context),
    page,
  }
}

type StoryFacts = {
  readonly site: Site
  readonly isDemo: boolean
  readonly page: StoryPage
  readonly paths: TextsByLocale<string>
}

function viewStoryHead({ site, isDemo, page, paths }: StoryFacts, context: ViewContext): HeadView {
  const { title, summary: description, articles } = page
  const path = paths[site.locale] ?? ''
  const frontTrail = { text: site.name, href: pathOf({ kind: 'front', locale: site.locale }) }
  return viewHead(
    {
      title,
      description,
      siteName: site.name,
      path,
      alternates: paths,
      isIndexed: !isDemo,
      type: 'website',
      ...(page.photo ? { photo: page.photo } : {}),
      jsonLd: [
        describeCollection({ title, description, path, articles }, context),
        describeBreadcrumbs([frontTrail, { text: title, href: path }], context),
      ],
    },
    context,
  )
}
