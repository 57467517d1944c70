import { loadTagPage } from '#edition/load-filed-page.ts'
import { type RouteProps, readListed, visit } from '../../read-address.ts'
import { ReaderPage } from '../../reader-page.tsx'

export default async function Page(props: RouteProps) {
  return <ReaderPage loaded={await loadTagPage({ kind: 'tag', ...(await readListed(props)) }, visit())} />
}
