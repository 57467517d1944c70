// The static pages for those who write them: pages × languages, and one by one.
import { reading } from '#data/connection/connections.ts'
import { findStaticPage, listStaticPages } from '#data/static-pages.ts'
import { photosInBody } from '#domain/article.ts'
import type { Actor } from '#domain/roles.ts'
import { pathOf, type StaticPageKey, staticPageKeys } from '#i18n/addresses.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { StaticPagesView, StaticPageView } from '#newsroom/view/static-pages-view.ts'
import { now } from '#platform/clock.ts'
import { pickPhotos } from './picked-photos.ts'

/** Throws NotPermitted. */
export async function listPagesScreen(actor: Actor): Promise<StaticPagesView> {
  authorise(actor, 'save-static-page')
  const written = await listStaticPages(reading())
  const cell = (key: StaticPageKey, locale: Locale) => {
    const page = written.find((one) => one.key === key && one.locale === locale)
    if (!page) return { locale, isDemo: false }
    return { locale, title: page.title, updatedAt: page.updatedAt.toISOString(), isDemo: page.isDemo }
  }
  return {
    pages: staticPageKeys.map((key) => ({ key, cells: locales.map((locale) => cell(key, locale)) })),
    now: now().toISOString(),
  }
}

/** A page that nobody has written yet is empty. Throws NotPermitted. */
export async function getPageScreen(actor: Actor, key: StaticPageKey, locale: Locale): Promise<StaticPageView> {
  authorise(actor, 'save-static-page')
  const db = reading()
  const page = await findStaticPage(db, key, locale)
  const body = page?.body ?? []
  return {
    ...{ key, locale, body, title: page?.title ?? '' },
    ...(page && { updatedAt: page.updatedAt.toISOString() }),
    path: pathOf({ kind: 'static', key, locale, page: 1 }),
    photos: await pickPhotos(db, photosInBody(body), locale),
  }
}
