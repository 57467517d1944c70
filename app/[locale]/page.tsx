import { loadFrontPage } from '#edition/load-front-page.ts'
import { readLocale, visit } from './read-address.ts'
import { ReaderPage } from './reader-page.tsx'

export default async function Page() {
  return <ReaderPage loaded={await loadFrontPage(await readLocale(), visit())} />
}
