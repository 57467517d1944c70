import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SettingsScreen } from '#admin/settings/settings-screen.tsx'
import { adminTexts } from '#i18n/translator.ts'
import { isAuthorised } from '#newsroom/authorise.ts'
import { findDemo, findSettingsScreen } from '#newsroom/queries/find-settings-screen.ts'
import { findScreenLanguage, requireViewer } from '../../current-viewer.ts'
import { removeDemoAction, saveSettingsAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await adminTexts(await findScreenLanguage()))('settings.title') }
}

export default async function SettingsPage() {
  const { actor } = await requireViewer('/admin/settings')
  if (!isAuthorised(actor, 'save-settings')) redirect('/admin')
  const [settings, demo] = await Promise.all([findSettingsScreen(actor), findDemo(actor)])
  return <SettingsScreen settings={settings} demo={demo} save={saveSettingsAction} removeDemo={removeDemoAction} />
}
