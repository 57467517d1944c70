// Draws the illustrations, stores them as photos, and adds the one photo that is known without its file.
import { systemCli } from '#accounts/actor.ts'
import type { DemoParts } from '#data/demo-parts.ts'
import { typesetText } from '#domain/typography.ts'
import { defaultLocale, type Locale, locales } from '#i18n/locales.ts'
import { storePhoto } from '#media/store-photo.ts'
import { addPhoto } from '#newsroom/commands/add-photo.ts'
import type { IllustrationKey } from '../demo-content.ts'
import { archivePhoto, focalPoints, illustrationCredit, illustrationTexts } from '../demo-photos.ts'
import { drawIllustration, illustrationKeys, illustrationRights } from '../illustrations/draw-illustration.ts'

/** Key → id. Files are stored again when they are missing, records only when there are none. */
export async function loadDemoPhotos(present: DemoParts): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const key of illustrationKeys) ids.set(key, await loadIllustration(key, present))
  ids.set('archive-council-chamber', await loadArchivePhoto(present))
  return ids
}

async function loadIllustration(key: IllustrationKey, present: DemoParts): Promise<string> {
  const { hash, width, height } = await storePhoto(await drawIllustration(key))
  const existing = present.photos.get(hash)
  if (existing !== undefined) return existing
  const focal = focalPoints[key] ?? { x: 0.5, y: 0.5 }
  const added = await addPhoto(systemCli, {
    file: { hash, width, height },
    focalX: focal.x,
    focalY: focal.y,
    credit: illustrationCredit[defaultLocale],
    ...illustrationRights,
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
  const credit = archivePhoto.credit[defaultLocale]
  const existing = present.photos.get(credit)
  if (existing !== undefined) return existing
  const added = await addPhoto(systemCli, {
    credit,
    originLocale: defaultLocale,
    texts: inEveryLanguage((locale) => ({
      caption: archivePhoto.captions[locale],
      credit: archivePhoto.credit[locale],
    })),
    isDemo: true,
  })
  return added.id
}

function inEveryLanguage<Text>(textIn: (locale: Locale) => Text): Partial<Record<Locale, Text>> {
  return Object.fromEntries(locales.map((locale) => [locale, textIn(locale)]))
}
