// Draws the illustrations, stores them as photos, and adds the one photo that is known without its file.
import { systemCli } from '#accounts/actor.ts'
import type { DemoParts } from '#data/demo-parts.ts'
import { typesetText } from '#domain/typography.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import { findOriginal } from '#media/media-folder.ts'
import { storePhoto } from '#media/store-photo.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import type { IllustrationKey } from '../demo-content.ts'
import { archivePhoto, focalPoints, illustrationCredit, illustrationTexts } from '../demo-photos.ts'
import { drawIllustration, illustrationKeys, illustrationRights } from '../illustrations/draw-illustration.ts'

/** Key → id. A picture whose record and file are there is not drawn again. */
export async function loadDemoPhotos(present: DemoParts): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const key of illustrationKeys) ids.set(key, await loadIllustration(key, present))
  ids.set('archive-council-chamber', await loadArchivePhoto(present))
  return ids
}

async function loadIllustration(key: IllustrationKey, present: DemoParts): Promise<string> {
  const existing = present.photos.get(sourceOf(key))
  if (existing?.fileHash && (await findOriginal(existing.fileHash))) return existing.id
  const { hash, width, height } = await storePhoto(await drawIllustration(key))
  if (existing?.fileHash === hash) return existing.id
  const focal = focalPoints[key] ?? { x: 0.5, y: 0.5 }
  const added = await addPhoto(systemCli, {
    file: { hash, width, height },
    focalX: focal.x,
    focalY: focal.y,
    credit: illustrationCredit[defaultLocale],
    ...illustrationRights,
    source: sourceOf(key),
    originLocale: defaultLocale,
    texts: inEveryLanguage((locale) => ({
      caption: typesetText(illustrationTexts[key][locale].caption, locale),
      alt: illustrationTexts[key][locale].alt,
      credit: illustrationCredit[locale],
    })),
    isDemo: true,
  })
  return added.id
}

async function loadArchivePhoto(present: DemoParts): Promise<string> {
  const source = sourceOf('archive-council-chamber')
  const existing = present.photos.get(source)
  if (existing !== undefined) return existing.id
  const added = await addPhoto(systemCli, {
    credit: archivePhoto.credit[defaultLocale],
    source,
    originLocale: defaultLocale,
    texts: inEveryLanguage((locale) => ({
      caption: archivePhoto.captions[locale],
      credit: archivePhoto.credit[locale],
    })),
    isDemo: true,
  })
  return added.id
}

function sourceOf(key: string): string {
  return `Litopys, demonstration edition: ${key}`
}

function inEveryLanguage<Text>(textIn: (locale: Locale) => Text): Partial<Record<Locale, Text>> {
  return Object.fromEntries(locales.map((locale) => [locale, textIn(locale)]))
}
