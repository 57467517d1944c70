// Whatever a reader's address may turn out to be.
import type { ArticlePage } from './article-view.ts'
import type { AuthorPage } from './author-page-view.ts'
import type { FrontPage } from './front-page-view.ts'
import type { GonePage } from './gone-page-view.ts'
import type { ListPage } from './list-page-view.ts'
import type { MissingPage } from './missing-page-view.ts'
import type { StaticPage } from './static-page-view.ts'
import type { StoryPage } from './story-page-view.ts'

export type AnyPage = ArticlePage | AuthorPage | FrontPage | GonePage | ListPage | MissingPage | StaticPage | StoryPage
