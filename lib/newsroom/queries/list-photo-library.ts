// The library of photos, newest first, by words of their captions, credits and file names.
import { reading } from '#data/connection/connections.ts'
import { searchPhotoLibrary } from '#data/photo-library.ts'
import { foldForSearch } from '#domain/fold-for-search.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { LibraryPhoto, PhotoLibrary } from '#newsroom/view/photo-view.ts'
import { libraryPhotos } from './picked-photos.ts'

const perPage = 48
/** Longest search text that is looked at, in characters. */
const longestText = 200

export type LibraryWanted = { readonly text: string; readonly page: number; readonly locale: Locale }

/** A page past the last one is the last one. Throws NotPermitted. */
export async function listPhotoLibrary(actor: Actor, { text, page, locale }: LibraryWanted): Promise<PhotoLibrary> {
  authorise(actor, 'see-photos')
  const db = reading()
  const words = foldForSearch(text.slice(0, longestText)).split(' ').filter(Boolean)
  const search = (number: number) => searchPhotoLibrary(db, { words, skip: (number - 1) * perPage, take: perPage })
  const wanted = Math.max(1, Math.trunc(page) || 1)
  const asked = await search(wanted)
  const pageCount = Math.max(1, Math.ceil(asked.count / perPage))
  const { ids, count } = wanted <= pageCount ? asked : await search(pageCount)
  return {
    ...{ text, count, pageCount, page: Math.min(wanted, pageCount) },
    photos: await libraryPhotos(db, ids, locale),
  }
}

/** One photo as the library shows it: after an upload. Absent when there is no such photo. Throws NotPermitted. */
export async function findLibraryPhoto(actor: Actor, id: string, locale: Locale): Promise<LibraryPhoto | undefined> {
  authorise(actor, 'see-photos')
  return (await libraryPhotos(reading(), [id], locale))[0]
}
