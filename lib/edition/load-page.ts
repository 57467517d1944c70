// Loads whatever an address names: for the server, which asks whether a page has changed. Routes name their loader.
import type { PageAddress } from '#i18n/addresses.ts'
import { loadArticlePage } from './load-article-page.ts'
import { loadAuthorPage } from './load-author-page.ts'
import { loadSectionPage, loadTagPage } from './load-filed-page.ts'
import { loadFrontPage } from './load-front-page.ts'
import type { Visit } from './load-site.ts'
import { loadStaticPage } from './load-static-page.ts'
import { loadStoryPage } from './load-story-page.ts'
import type { AnyPage } from './view/any-page-view.ts'
import type { Moved } from './view/moved.ts'
import type { Loaded } from './view/page-view.ts'

/** The same answer that the route of this address draws. */
export function loadPage(address: PageAddress, visit: Visit): Promise<Loaded<AnyPage> | Moved> {
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
