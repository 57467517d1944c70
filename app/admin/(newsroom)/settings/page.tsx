import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SettingsScreen } from '#admin/settings/settings-screen.tsx'
import { type Locale, locales } from '#i18n/locales.ts'
import { adminTexts, readerTexts } from '#i18n/translator.ts'
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
  return (
    <SettingsScreen
      settings={settings}
      unnamed={await nameTheUnnamed()}
      demo={demo}
      save={saveSettingsAction}
      removeDemo={removeDemoAction}
    />
  )
}

/** What readers are shown in each language as long as the outlet has no name in it. */
async function nameTheUnnamed(): Promise<Record<Locale, string>> {
  const names = await Promise.all(
    locales.map(async (locale) => [locale, (await readerTexts(locale))('frame.unnamed')] as const),
  )
  return Object.fromEntries(names) as Record<Locale, string>
}
