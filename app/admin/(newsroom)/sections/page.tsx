import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SectionsScreen } from '#admin/sections/sections-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { listSectionsScreen } from '#newsroom/queries/list-sections-screen.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'
import { orderSectionsAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('sections.title') }
}

export default async function SectionsPage() {
  const { actor, locale } = await requireViewer('/admin/sections')
  if (!isAuthorised(actor, 'save-section')) redirect('/admin')
  return <SectionsScreen sections={await listSectionsScreen(actor, locale)} order={orderSectionsAction} />
}
