import { loadAuthorPage } from '#edition/load-author-page.ts'
import { type RouteProps, readListed, visit } from '../../read-address.ts'
import { ReaderPage } from '../../reader-page.tsx'

export default async function Page(props: RouteProps) {
  return <ReaderPage loaded={await loadAuthorPage({ kind: 'author', ...(await readListed(props)) }, visit())} />
}
