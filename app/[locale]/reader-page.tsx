// Draws whatever was loaded: any page may turn out to be missing or withdrawn.
import type { AnyPage } from '#edition/view/any-page-view.ts'
import type { Loaded } from '#edition/view/page-view.ts'
import { ArticlePage } from '#reader/article-page.tsx'
import { AuthorPage } from '#reader/author-page.tsx'
import { FrontPage } from '#reader/front-page.tsx'
import { GonePage } from '#reader/gone-page.tsx'
import { ListPage } from '#reader/list-page.tsx'
import { MissingPage } from '#reader/missing-page.tsx'
import { PageFrame } from '#reader/page-frame.tsx'
import { StaticPage } from '#reader/static-page.tsx'
import { StoryPage } from '#reader/story-page.tsx'
import { PageHead } from './page-head.tsx'
import { StructuredData } from './structured-data.tsx'

export function ReaderPage({ loaded }: { loaded: Loaded<AnyPage> }) {
  return (
    <>
      <PageHead head={loaded.head} />
      <PageFrame frame={loaded.frame}>{drawPage(loaded.page)}</PageFrame>
      <StructuredData graphs={loaded.head.jsonLd} />
    </>
  )
}

function drawPage(page: AnyPage) {
  switch (page.kind) {
    case 'article':
      return <ArticlePage page={page} />
    case 'author':
      return <AuthorPage page={page} />
    case 'front':
      return <FrontPage page={page} />
    case 'gone':
      return <GonePage page={page} />
    case 'section':
    case 'tag':
      return <ListPage page={page} />
    case 'missing':
      return <MissingPage page={page} />
    case 'static':
      return <StaticPage page={page} />
    case 'story':
      return <StoryPage page={page} />
  }
}
