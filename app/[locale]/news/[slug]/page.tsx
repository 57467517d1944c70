import { loadArticlePage } from '#edition/load-article-page.ts'
import { type RouteProps, readNumbered, visit } from '../../read-address.ts'
import { ReaderPage } from '../../reader-page.tsx'

export default async function Page(props: RouteProps) {
  return <ReaderPage loaded={await loadArticlePage({ kind: 'article', ...(await readNumbered(props)) }, visit())} />
}
