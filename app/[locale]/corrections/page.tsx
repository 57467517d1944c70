import { loadStaticPage } from '#edition/load-static-page.ts'
import { readStatic, type StaticRouteProps, visit } from '../read-address.ts'
import { ReaderPage } from '../reader-page.tsx'

export default async function Page(props: StaticRouteProps) {
  return <ReaderPage loaded={await loadStaticPage(await readStatic('corrections', props), visit())} />
}
