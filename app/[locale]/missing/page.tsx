// Asked for by the server, when an address names nothing.
import { loadMissingPage } from '#edition/load-missing-page.ts'
import { readLocale, visit } from '../read-address.ts'
import { ReaderPage } from '../reader-page.tsx'

export default async function Page() {
  return <ReaderPage loaded={await loadMissingPage(await readLocale(), visit())} />
}
