import { loadSectionPage } from '#edition/load-filed-page.ts'
import { type RouteProps, readListed, visit } from '../../read-address.ts'
import { ReaderPage } from '../../reader-page.tsx'

export default async function Page(props: RouteProps) {
  return <ReaderPage loaded={await loadSectionPage({ kind: 'section', ...(await readListed(props)) }, visit())} />
}
