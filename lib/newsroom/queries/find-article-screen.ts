// Everything the screen shows on which an article is written in one language.
import { type Article, findArticle } from '#data/articles.ts'
import { reading } from '#data/connection/connections.ts'
import { type DeskEdition, type DeskRow, getDeskRows } from '#data/desk-rows.ts'
import { type Edition, listEditions } from '#data/editions.ts'
import { listFilingChoices } from '#data/filing-choices.ts'
import { findArticleReferences } from '#data/published/article-references.ts'
import { type EditionTexts, linkedArticles, photosInBody } from '#domain/article.ts'
import { mayWriteArticle } from '#domain/article-rights.ts'
import { findStateAfterSave, isAhead } from '#domain/publishing.ts'
import { type Actor, actorName, mayPerform } from '#domain/roles.ts'
import { pathOf } from '#i18n/addresses.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { ArticleScreen, DraftView, EditionTab } from '#newsroom/view/article-screen-view.ts'
import { environment } from '#platform/env.ts'
import { findHeadlines } from './find-headlines.ts'
import { nameActors } from './name-actors.ts'
import { pickPhotos } from './picked-photos.ts'

export type ArticleScreenWanted = {
  readonly number: number
  /** The language that is written in. */
  readonly locale: Locale
  /** The language of the screen, for the names of sections, tags and people. */
  readonly screenLocale: Locale
}

/** Absent: there is no such article. Throws NotPermitted. */
export async function findArticleScreen(actor: Actor, wanted: ArticleScreenWanted): Promise<ArticleScreen | undefined> {
  authorise(actor, 'save-draft')
  const { number, locale } = wanted
  const db = reading()
  const article = await findArticle(db, number)
  if (!article) return undefined
  const editions = await listEditions(db, number)
  const edition = editions.find((one) => one.locale === locale)
  const texts = edition?.texts ?? noTexts
  const photoIds = [...photosInBody(texts.body), ...(article.leadPhotoId === null ? [] : [article.leadPhotoId])]
  const [choices, photos, linked, names, live, [row]] = await Promise.all([
    listFilingChoices(db, wanted.screenLocale),
    pickPhotos(db, photoIds, locale),
    findHeadlines(db, linkedArticles(texts.body), locale),
    nameActors(db),
    findArticleReferences([number]),
    getDeskRows([number]),
  ])
  const slug = live.get(number)?.find((one) => one.locale === locale)?.slug
  return {
    ...{ number, locale, originLocale: article.originLocale, choices, photos, linked },
    access: accessOf(actor, article, edition),
    draft: draftView(actor, edition, names),
    editions: editions.map((one) => viewTab(one, row)),
    filing: filingOf(article),
    ...(slug !== undefined && { livePath: pathOf({ kind: 'article', locale, slug, number }) }),
    siteUrl: environment().siteUrl,
    mayAddPeople: mayPerform(actor, 'save-person'),
    mayAddTags: mayPerform(actor, 'save-tag'),
  }
}

function viewTab({ locale, state, texts }: Edition, row: DeskRow | undefined): EditionTab {
  const shown = row?.editions.find((one) => one.locale === locale)
  const refiledAt = row?.refiledAt ?? null
  return {
    ...{ locale, state, headline: texts.headline },
    isBehind: shown !== undefined && isBehind(shown),
    isAhead: shown !== undefined && isAhead(shown.state, { ...shown, refiledAt }, shown.publication),
  }
}

/**
 * Whether a translation is older than its source. One that is still being made lacks blocks and is not behind; one that
 * readers have does not lack any until its source gets new ones.
 */
function isBehind({ counts, state }: DeskEdition): boolean {
  return counts !== undefined && (counts.stale + counts.orphan > 0 || (counts.missing > 0 && state === 'live'))
}

const noTexts: EditionTexts = {
  ...{ slug: '', headline: '', standfirst: '', body: [] },
  ...{ seoTitle: null, seoDescription: null, photoCaption: null, photoAlt: null },
}

/** What the actor may do with the text: it is theirs, somebody else's, or scheduled by an editor. */
export function accessOf(actor: Actor, article: Article, edition: Edition | undefined): ArticleScreen['access'] {
  if (!mayWriteArticle(actor, article)) return 'not-yours'
  const state = findStateAfterSave(edition?.state ?? 'draft', mayPerform(actor, 'schedule-edition'))
  return state === undefined ? 'scheduled' : 'write'
}

function draftView(actor: Actor, edition: Edition | undefined, names: ReadonlyMap<string, string>): DraftView {
  if (!edition) return { texts: noTexts, version: 0, state: 'draft' }
  const { texts, version, state, updatedAt, savedAt, savedBy } = edition
  const name = savedBy === null || savedBy === actorName(actor) ? undefined : names.get(savedBy)
  return {
    texts,
    version,
    state,
    savedAt: (savedAt ?? updatedAt).toISOString(),
    ...(name !== undefined && { savedBy: name }),
  }
}

function filingOf({ sectionId, storyNumber, leadPhotoId, credits, tagIds }: Article): ArticleScreen['filing'] {
  return { sectionId, storyNumber, leadPhotoId, credits, tagIds }
}
