// Gathers everything the readiness checks look at: the only place that knows where each fact is stored.

import type { Article } from '#data/articles.ts'
import type { WriteTransaction } from '#data/connection/in-write-transaction.ts'
import { type Edition, findEdition } from '#data/editions.ts'
import { listPeople } from '#data/people.ts'
import { listPhotos, type Photo } from '#data/photos.ts'
import { listLiveArticles } from '#data/publications.ts'
import { getSection } from '#data/sections.ts'
import { findSetting } from '#data/settings.ts'
import { linkedArticles, photosInBody } from '#domain/article.ts'
import { creditsOf } from '#domain/people.ts'
import type { Timing } from '#domain/publishing.ts'
import type { EditionFacts, PhotoFacts } from '#domain/readiness.ts'
import { defaultLanguageGate } from '#domain/settings.ts'
import { defaultLocale, type Locale } from '#i18n/locales.ts'

/** The facts of an edition that would become public at that time. */
export async function gatherFacts(
  db: WriteTransaction,
  article: Article,
  edition: Edition,
  timing: Timing,
): Promise<EditionFacts> {
  const { texts, locale, embargoUntil } = edition
  return {
    locale,
    texts,
    embargoUntil,
    timing,
    sectionHasName: locale in (await getSection(db, article.sectionId)).texts,
    deadLinks: await listDeadLinks(db, article, edition),
    gate: (await findSetting(db, 'languageGate')) ?? defaultLanguageGate(),
    defaultEdition: await findDefaultEdition(db, edition),
    translation: edition.translationCounts,
    ...(await gatherPeople(db, article, locale)),
    ...(await gatherPhotos(db, article, edition)),
  }
}

async function findDefaultEdition(db: WriteTransaction, edition: Edition): Promise<Edition | undefined> {
  if (edition.locale === defaultLocale) return edition
  return findEdition(db, { articleNumber: edition.articleNumber, locale: defaultLocale })
}

async function gatherPeople(db: WriteTransaction, article: Article, locale: Locale) {
  const credits = creditsOf(article.credits, locale, article.originLocale)
  const people = await listPeople(
    db,
    credits.map((credit) => credit.personId),
  )
  const unnamed = people.filter((person) => !(locale in person.texts))
  return {
    authorCount: credits.filter((credit) => credit.role === 'author').length,
    peopleWithoutName: unnamed.map((person) => person.texts[person.originLocale]?.name ?? person.slug),
  }
}

async function gatherPhotos(db: WriteTransaction, article: Article, { texts, locale }: Edition) {
  const idsInBody = photosInBody(texts.body)
  const ids = article.leadPhotoId === null ? idsInBody : [article.leadPhotoId, ...idsInBody]
  const photos = new Map((await listPhotos(db, ids)).map((photo) => [photo.id, photo]))
  const lead = article.leadPhotoId === null ? undefined : photos.get(article.leadPhotoId)
  const figures = texts.body.flatMap((block) => (block.kind === 'figure' ? [block] : []))
  return {
    leadPhoto: lead && factsOf(lead, locale, { caption: texts.photoCaption, alt: texts.photoAlt }),
    bodyPhotos: figures.flatMap((figure) => {
      const photo = photos.get(figure.photoId)
      return photo ? [factsOf(photo, locale, figure)] : []
    }),
    unknownPhotoIds: ids.filter((id) => !photos.has(id)),
  }
}

/** Caption and alt are the article's own, or else the photo's in this language. */
function factsOf(
  photo: Photo,
  locale: Locale,
  own: { readonly caption?: string | null | undefined; readonly alt?: string | null | undefined },
): PhotoFacts {
  const texts = photo.texts[locale]
  return {
    id: photo.id,
    credit: photo.credit,
    caption: own.caption ?? texts?.caption ?? '',
    alt: own.alt ?? texts?.alt ?? '',
    hasFile: photo.file !== null,
    isWithdrawn: photo.withdrawnAt !== null,
  }
}

/** A link of an article to itself is alive as soon as it is published. */
async function listDeadLinks(db: WriteTransaction, article: Article, { texts }: Edition): Promise<number[]> {
  const links = linkedArticles(texts.body).filter((number) => number !== article.number)
  const live = await listLiveArticles(db, links)
  return links.filter((number) => !live.includes(number))
}
