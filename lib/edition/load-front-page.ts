// The front page. What editors picked comes first: the first pick leads, the others stand beside it. The rule for the
// rest: the lead is the newest article with a picture among the newest ten, else the newest. The
// newest six others stand beside it. Then each section, in the editors' order, shows up to four of its newest that
// are not on the page yet; a section with none left is not shown. The running story is the one written about most
// recently among those with something ahead, else the one written about most recently.
import { listEventsOfStories } from '#data/published/events.ts'
import { listFrontPicks } from '#data/published/front-picks.ts'
import { listRunningStoryNumbers, listStories } from '#data/published/stories.ts'
import { listTeaserKeys, listTeasers, type PublishedTeaser, type TeaserKey } from '#data/published/teasers.ts'
import { pickedNow } from '#domain/front-picks.ts'
import { pathOf } from '#i18n/addresses.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { loadContext } from './load-directory.ts'
import { loadSite, type Site, type Visit } from './load-site.ts'
import type { FrontPage } from './view/front-page-view.ts'
import { describeSite } from './view/json-ld.ts'
import type { LinkView, Loaded } from './view/page-view.ts'
import { pickRunningStory } from './view/pick-running-story.ts'
import type { ViewContext } from './view/view-context.ts'
import { viewSectionLink } from './view/view-filing-links.ts'
import { viewFrame } from './view/view-frame.ts'
import { viewHead } from './view/view-head.ts'
import { viewPhoto } from './view/view-photo.ts'
import { viewTeaser } from './view/view-teaser.ts'
import { reportingArticles, viewTimelineEntry } from './view/view-timeline.ts'

const leadCandidates = 10
const latestCount = 6
const perSection = 4
/** Stories whose timelines are looked at, to find the running one. */
const storyCandidates = 4

export async function loadFrontPage(locale: Locale, visit: Visit): Promise<Loaded<FrontPage>> {
  const site = await loadSite(locale, visit)
  const [listed, running] = await Promise.all([loadListed(site), loadRunningStory(site)])
  const context = await loadContext(site, {
    teasers: [...listed.picked, ...listed.newest, ...listed.bySection.flat()],
    articleNumbers: reportingArticles(running?.events ?? []),
  })
  const chosen = chooseShown(site, listed, context)
  const isDemo = shownIn(chosen).some((teaser) => teaser.isDemo) || running?.story.isDemo === true
  return {
    status: 200,
    ...whenItChanges(listed.changesAt, running?.changesAt),
    frame: viewFrame({ paths: frontPaths, isDemo }, site.records, context),
    head: viewHead(
      {
        title: site.texts('head.front'),
        description: site.texts('front.description', { site: site.name }),
        siteName: site.name,
        path: pathOf({ kind: 'front', locale }),
        alternates: frontPaths,
        isIndexed: !isDemo,
        type: 'website',
        jsonLd: describeSite(site.outlet, context),
      },
      context,
    ),
    page: viewFront(site, chosen, running, context),
  }
}

/** Every language has a front page. */
const frontPaths = Object.fromEntries(locales.map((locale) => [locale, pathOf({ kind: 'front', locale })]))

/** Whichever comes first. */
function whenItChanges(...times: readonly (Date | undefined)[]): { readonly changesAt?: Date } {
  const known = times.flatMap((time) => (time === undefined ? [] : time.getTime()))
  return known.length === 0 ? {} : { changesAt: new Date(Math.min(...known)) }
}

type Listed = {
  /** What editors put here by hand and is live in this language, in their order. */
  readonly picked: readonly PublishedTeaser[]
  /** When the first of the picks ends. */
  readonly changesAt: Date | undefined
  readonly newest: readonly PublishedTeaser[]
  /** Per section, in order; enough to have `perSection` left after the newest. */
  readonly bySection: readonly (readonly PublishedTeaser[])[]
}

/** Keys per section from the section's index, then all rows at once. */
async function loadListed(site: Site): Promise<Listed> {
  const { picks, changesAt } = pickedNow(await listFrontPicks(), site.visit.now)
  const picked = picks.map((pick) => ({ number: pick.articleNumber, locale: site.locale }))
  const [newest, ...sections] = await Promise.all([
    listTeaserKeys({ kind: 'latest' }, site.locale, { skip: 0, take: leadCandidates }),
    ...site.sections.map(({ id }) =>
      listTeaserKeys({ kind: 'section', sectionId: id }, site.locale, { skip: 0, take: leadCandidates + perSection }),
    ),
  ])
  const candidates = sections.map((keys) => candidatesOf(keys, newest))
  const teasers = await listTeasers([...picked, ...newest, ...candidates.flat()])
  const byNumber = new Map(teasers.map((teaser) => [teaser.number, teaser]))
  const resolve = (keys: readonly TeaserKey[]) => keys.flatMap((key) => byNumber.get(key.number) ?? [])
  return { picked: resolve(picked), changesAt, newest: resolve(newest), bySection: candidates.map(resolve) }
}

/** What of a section may be shown: what is among the newest may be left for it, and then the next few. */
function candidatesOf(keys: readonly TeaserKey[], newest: readonly TeaserKey[]): readonly TeaserKey[] {
  const isNewest = (key: TeaserKey) => newest.some((one) => one.number === key.number)
  return [...keys.filter(isNewest), ...keys.filter((key) => !isNewest(key)).slice(0, perSection)]
}

async function loadRunningStory(site: Site) {
  const numbers = (await listRunningStoryNumbers(site.locale)).slice(0, storyCandidates)
  const [stories, events] = await Promise.all([listStories(numbers), listEventsOfStories(numbers)])
  const inOrder = numbers.flatMap((number) => stories.find((story) => story.number === number) ?? [])
  const readable = inOrder.filter((story) => story.texts[site.locale] !== undefined)
  const picked = pickRunningStory(readable, events, site.locale, site.visit.now)
  return picked && { ...picked, events }
}

type Running = Awaited<ReturnType<typeof loadRunningStory>>

/** What the page shows of what was listed. */
type Chosen = {
  readonly lead: PublishedTeaser | undefined
  readonly latest: readonly PublishedTeaser[]
  readonly sections: readonly { readonly section: LinkView; readonly articles: readonly PublishedTeaser[] }[]
}

function chooseShown(site: Site, listed: Listed, context: ViewContext): Chosen {
  const [pickedLead, ...besides] = listed.picked
  const lead = pickedLead ?? chooseLead(listed.newest, context)
  const rest = listed.newest.filter((one) => one !== lead && !listed.picked.includes(one))
  const latest = [...besides, ...rest].slice(0, latestCount)
  const shown = new Set([lead, ...latest].map((one) => one?.number))
  const sections = site.sections.flatMap(({ id }, index) => {
    const section = viewSectionLink(id, context)
    const articles = (listed.bySection[index] ?? []).filter((one) => !shown.has(one.number)).slice(0, perSection)
    return section && articles.length > 0 ? { section, articles } : []
  })
  return { lead, latest, sections }
}

function chooseLead(newest: readonly PublishedTeaser[], context: ViewContext): PublishedTeaser | undefined {
  return newest.find((one) => viewPhoto(one.leadPhotoId, {}, context)?.file) ?? newest[0]
}

function shownIn({ lead, latest, sections }: Chosen): readonly PublishedTeaser[] {
  return [...(lead ? [lead] : []), ...latest, ...sections.flatMap((one) => one.articles)]
}

function viewFront(site: Site, { lead, latest, sections }: Chosen, running: Running, context: ViewContext): FrontPage {
  const view = (teaser: PublishedTeaser) => viewTeaser(teaser, context)
  const story = viewRunningStory(running, context)
  return {
    kind: 'front',
    siteName: site.name,
    ...(lead ? { lead: view(lead) } : {}),
    latest: latest.map(view),
    sections: sections.map(({ section, articles }) => ({ section, articles: articles.map(view) })),
    ...(story ? { story } : {}),
  }
}

function viewRunningStory(running: Running, context: ViewContext): FrontPage['story'] {
  const text = running?.story.texts[context.locale]
  if (!running || !text) return undefined
  const { slug, title, summary } = text
  return {
    title,
    summary,
    href: pathOf({ kind: 'story', locale: context.locale, slug, number: running.story.number }),
    recent: running.recent.map((entry) => viewTimelineEntry(entry, context)),
    ...(running.next ? { next: viewTimelineEntry(running.next, context) } : {}),
  }
}
