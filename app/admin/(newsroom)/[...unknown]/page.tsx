// Whatever leads to no screen: said in the language of the newsroom, inside its frame, instead of Next's own words.
import { notFound } from 'next/navigation'
import { requireViewer } from '../../current-viewer.ts'

export default async function UnknownPage() {
  await requireViewer('/admin')
  notFound()
}
