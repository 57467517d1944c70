// One photo with everything that is said of it, and where it is used.
import { reading } from '#data/connection/connections.ts'
import { listHeadlines } from '#data/headlines.ts'
import { listPeople } from '#data/people.ts'
import { findPhotoOrigin, isShown, listPhotoUses, type PhotoUses } from '#data/photo-library.ts'
import { listPhotos, type Photo } from '#data/photos.ts'
import { getStory } from '#data/stories.ts'
import { type Actor, mayPerform } from '#domain/roles.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { PhotoFields, PhotoScreen } from '#newsroom/view/photo-view.ts'
import { nameActors } from './name-actors.ts'
import { pictureOf } from './picked-photos.ts'

/** Absent when there is no such photo. Names and headlines in that language, or their own. Throws NotPermitted. */
export async function findPhotoScreen(actor: Actor, id: string, locale: Locale): Promise<PhotoScreen | undefined> {
  authorise(actor, 'see-photos')
  const db = reading()
  const [[photo], origin] = await Promise.all([listPhotos(db, [id]), findPhotoOrigin(db, id)])
  if (!photo || !origin) return undefined
  const [uses, names] = await Promise.all([listPhotoUses(db, id), nameActors(db)])
  const picture = pictureOf(photo)
  const original = photo.file && { width: photo.file.width, height: photo.file.height }
  return {
    id,
    lock: photo.lock,
    ...(picture && original && { picture: { ...picture, original } }),
    fields: fieldsOf(photo),
    withdrawnAt: photo.withdrawnAt?.toISOString() ?? null,
    fileName: origin.fileName,
    isFromFile: photo.file !== null && !origin.isConfirmed,
    addedBy: origin.addedBy === null ? null : (names.get(origin.addedBy) ?? null),
    addedAt: origin.createdAt.toISOString(),
    uses: await describeUses(uses, locale),
    may: {
      save: mayPerform(actor, isShown(uses) ? 'save-live-photo' : 'save-photo'),
      replace: mayPerform(actor, 'replace-photo-file'),
      withdraw: mayPerform(actor, 'withdraw-photo'),
      delete: mayPerform(actor, 'delete-photo'),
    },
  }
}

function fieldsOf({ texts, creator, copyright, licence, source, ...photo }: Photo): PhotoFields {
  const { credit, digitalSourceType, focalX, focalY, originLocale } = photo
  return {
    ...{ credit, digitalSourceType, focalX, focalY, originLocale },
    creator: creator ?? '',
    copyright: copyright ?? '',
    licence: licence ?? '',
    source: source ?? '',
    texts: Object.fromEntries(
      locales.map((locale) => {
        const text = texts[locale]
        return [locale, { caption: text?.caption ?? '', alt: text?.alt ?? '', credit: text?.credit ?? '' }]
      }),
    ) as PhotoFields['texts'],
  }
}

async function describeUses(uses: PhotoUses, locale: Locale): Promise<PhotoScreen['uses']> {
  const db = reading()
  const { articles, people, stories } = uses
  const [headlines, persons, told] = await Promise.all([
    listHeadlines(
      db,
      articles.map((one) => one.number),
      locale,
    ),
    listPeople(db, people),
    Promise.all(stories.map((number) => getStory(db, number))),
  ])
  return {
    articles: articles.map(({ number, isLive }) => ({
      ...{ number, isLive },
      headline: headlines.find((one) => one.number === number)?.headline ?? '',
    })),
    people: persons.map(({ id, texts, originLocale, slug }) => ({
      ...{ id, name: (texts[locale] ?? texts[originLocale])?.name ?? slug },
    })),
    stories: told.map(({ number, texts, originLocale }) => ({
      ...{ number, title: (texts[locale] ?? texts[originLocale])?.title ?? '' },
    })),
  }
}
