import { loadStoryPage } from '#edition/load-story-page.ts'
import { type RouteProps, readNumbered, visit } from '../../read-address.ts'
import { ReaderPage } from '../../reader-page.tsx'

export default async function Page(props: RouteProps) {
  return <ReaderPage loaded={await loadStoryPage({ kind: 'story', ...(await readNumbered(props)) }, visit())} />
}
