// Whatever leads to no screen: said in the language of the newsroom, inside its frame. Not by notFound(): the styles of
// a not-found.tsx would be fetched with every screen.
import { MissingScreen } from '#admin/missing-screen.tsx'
import { requireViewer } from '../../current-viewer.ts'

export default async function UnknownPage() {
  await requireViewer('/admin')
  return <MissingScreen />
}
