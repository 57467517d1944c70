// A draft as if it were published now, with every record its page refers to. Answers records, not views: how a page
// is drawn is the edition's business, and app/preview joins the two.
import { getArticle } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import { type Edition, findEdition } from '#data/editions.ts'
import { findPreviewedEdition } from '#data/preview-tokens.ts'
import { findPublication } from '#data/publications.ts'
import { findEditions, type LiveEdition } from '#data/published/article-editions.ts'
import { type ArticleReference, findArticleReferences } from '#data/published/article-references.ts'
import { type CorrectionRecord, listCorrectionsOf } from '#data/published/corrections.ts'
import { type EventRecord, listEventsById, listEventsOfStory, listTimelineOverrides } from '#data/published/events.ts'
import {
  listPeople,
  listSections,
  listTags,
  type PersonRecord,
  type SectionRecord,
  type TagRecord,
} from '#data/published/filing.ts'
import { listPhotos, type PhotoRecord } from '#data/published/photos.ts'
import { listPageTitles, listSettings, type PageTitle, type SettingRecord } from '#data/published/site.ts'
import { findStory, type StoryRecord } from '#data/published/stories.ts'
import { linkedArticles, photosInBody, withoutEmptyBlocks } from '#domain/article.ts'
import { creditsOf } from '#domain/people.ts'
import { isPreviewToken } from '#domain/preview-token.ts'
import { isSameValue } from '#domain/same-value.ts'
import { type ArticleTimeline, selectArticleTimeline } from '#domain/select-article-timeline.ts'
import { now } from '#platform/clock.ts'

/** How a draft stands to what readers have: they have nothing of it, something older, or just this. */
export type PreviewStanding = 'unpublished' | 'ahead' | 'live'

export type PreviewRecords = {
  readonly edition: LiveEdition
  readonly standing: PreviewStanding
  readonly corrections: readonly CorrectionRecord[]
  readonly settings: readonly SettingRecord[]
  readonly pageTitles: readonly PageTitle[]
  readonly sections: readonly SectionRecord[]
  readonly people: readonly PersonRecord[]
  readonly tags: readonly TagRecord[]
  readonly photos: readonly PhotoRecord[]
  readonly articles: ReadonlyMap<number, readonly ArticleReference[]>
  readonly story?: { readonly record: StoryRecord; readonly timeline: ArticleTimeline<EventRecord> }
}

/** Absent: there is no such link, or it has expired. */
export async function findPreview(token: string): Promise<PreviewRecords | undefined> {
  if (!isPreviewToken(token)) return undefined
  const key = await findPreviewedEdition(reading(), token, now())
  const draft = key && (await findEdition(reading(), key))
  if (!draft) return undefined
  const edition = await asIfLive(draft)
  const story = await loadStory(edition)
  const numbers = [...linkedArticles(edition.body), ...(story?.reporters ?? [])]
  const photoIds = [...photosInBody(edition.body), ...(edition.leadPhotoId === null ? [] : [edition.leadPhotoId])]
  const [corrections, settings, pageTitles, sections, people, tags, photos, articles, standing] = await Promise.all([
    listCorrectionsOf(edition.number, edition.locale),
    listSettings(),
    listPageTitles(),
    listSections(),
    listPeople(edition.people.map((one) => one.personId)),
    listTags(edition.tagIds),
    listPhotos(photoIds),
    findArticleReferences(numbers),
    findStanding(edition),
  ])
  return {
    ...{ edition, standing, corrections, settings, pageTitles, sections, people, tags, photos, articles },
    ...(story && { story: { record: story.record, timeline: story.timeline } }),
  }
}

/** What is public of it keeps its times; what never was would go out now. */
async function asIfLive(draft: Edition): Promise<LiveEdition> {
  const { articleNumber, locale, texts } = draft
  const article = await getArticle(reading(), articleNumber)
  const publication = await findPublication(reading(), draft)
  const at = now()
  return {
    ...{ ...texts, kind: 'live', number: articleNumber, locale },
    originLocale: article.originLocale,
    sectionId: article.sectionId,
    storyNumber: article.storyNumber,
    leadPhotoId: article.leadPhotoId,
    isDemo: article.isDemo,
    firstPublishedAt: publication?.firstPublishedAt ?? at,
    modifiedAt: publication?.modifiedAt ?? at,
    publishedAt: at,
    people: creditsOf(article.credits, locale, article.originLocale),
    tagIds: article.tagIds,
    // Whether it lags behind is said of what is public, not of a draft.
    translation: undefined,
  }
}

/** Compared by what readers would see of it, filing included: a save that changed nothing is no change. */
async function findStanding(draft: LiveEdition): Promise<PreviewStanding> {
  const { edition } = await findEditions(draft.number, draft.locale)
  if (edition?.kind !== 'live') return 'unpublished'
  return isSameValue(seenOf(draft), seenOf(edition)) ? 'live' : 'ahead'
}

/** Without what publishing itself sets. */
function seenOf({ body, people, ...edition }: LiveEdition) {
  const setByPublishing = { firstPublishedAt: undefined, modifiedAt: undefined, publishedAt: undefined }
  return {
    ...{ ...edition, ...setByPublishing, translation: undefined },
    body: withoutEmptyBlocks(body),
    people: people.map(({ personId, role }) => ({ personId, role })),
  }
}

async function loadStory({ number, storyNumber, locale, firstPublishedAt }: LiveEdition) {
  if (storyNumber === null) return undefined
  const [record, ofStory, overrides] = await Promise.all([
    findStory(storyNumber),
    listEventsOfStory(storyNumber),
    listTimelineOverrides(number),
  ])
  if (!record) return undefined
  const known = new Set(ofStory.map((event) => event.id))
  const pinned = [...overrides].flatMap(([id, action]) => (action === 'pin' && !known.has(id) ? id : []))
  const events = [...ofStory, ...(await listEventsById(pinned))]
  const article = { number, storyNumber, publishedAt: firstPublishedAt, overrides }
  return {
    record,
    timeline: selectArticleTimeline(events, article, locale, now()),
    reporters: events.flatMap((event) => event.articles.map((one) => one.articleNumber)),
  }
}
