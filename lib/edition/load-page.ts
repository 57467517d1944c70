// Loads whatever an address names.
import { findPageAddress, type PageAddress } from '#i18n/addresses.ts'
import { defaultLocale, findLocaleByPrefix } from '#i18n/locales.ts'
import { loadArticlePage } from './load-article-page.ts'
import { loadAuthorPage } from './load-author-page.ts'
import { loadSectionPage, loadTagPage } from './load-filed-page.ts'
import { loadFrontPage } from './load-front-page.ts'
import { loadMissingPage } from './load-missing-page.ts'
import type { Visit } from './load-site.ts'
import { loadStaticPage } from './load-static-page.ts'
import { loadStoryPage } from './load-story-page.ts'
import type { AnyPage } from './view/any-page-view.ts'
import type { Moved } from './view/moved.ts'
import type { Loaded } from './view/page-view.ts'

/** The page at a canonical path, in its language: the missing page where no page can be. `page` counts from 1. */
export function loadPageAt(path: string, page: number, visit: Visit): Promise<Loaded<AnyPage> | Moved> {
  const address = findPageAddress(path, page)
  if (address !== undefined) return loadPage(address, visit)
  return loadMissingPage(findLocaleByPrefix(path.split('/')[1] ?? '') ?? defaultLocale, visit)
}

function loadPage(address: PageAddress, visit: Visit): Promise<Loaded<AnyPage> | Moved> {
  switch (address.kind) {
    case 'front':
      return loadFrontPage(address.locale, visit)
    case 'article':
      return loadArticlePage(address, visit)
    case 'story':
      return loadStoryPage(address, visit)
    case 'section':
      return loadSectionPage(address, visit)
    case 'tag':
      return loadTagPage(address, visit)
    case 'author':
      return loadAuthorPage(address, visit)
    case 'static':
      return loadStaticPage(address, visit)
  }
}
