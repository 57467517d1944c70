// The settings of the site, and what is left of the demonstration edition.
import { reading } from '#data/connection/connections.ts'
import { countDemo, listDemoInUse } from '#data/demo.ts'
import { findSetting } from '#data/settings.ts'
import type { Actor } from '#domain/roles.ts'
import { defaultLanguageGate } from '#domain/settings.ts'
import { defaultLocale, locales } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import { type DemoView, demoPartNouns, languageSettings, type SettingsView } from '#newsroom/view/settings-view.ts'

/** Throws NotPermitted. */
export async function findSettingsScreen(actor: Actor): Promise<SettingsView> {
  authorise(actor, 'save-settings')
  const db = reading()
  const texts = await Promise.all(
    locales.map(async (locale) => {
      const values = await Promise.all(
        languageSettings.map(async (name) => [name, (await findSetting(db, name, locale)) ?? ''] as const),
      )
      return [locale, Object.fromEntries(values)] as const
    }),
  )
  return {
    texts: Object.fromEntries(texts) as SettingsView['texts'],
    registerId: (await findSetting(db, 'registerId')) ?? '',
    languageGate: (await findSetting(db, 'languageGate')) ?? defaultLanguageGate(),
    gateChoices: locales.filter((locale) => locale !== defaultLocale),
  }
}

/** Absent: there is nothing of the demonstration. Throws NotPermitted. */
export async function findDemo(actor: Actor): Promise<DemoView | undefined> {
  authorise(actor, 'remove-demo')
  const db = reading()
  const [counts, kept] = await Promise.all([countDemo(db), listDemoInUse(db)])
  const parts = demoPartNouns
    .map((noun) => ({ noun, count: counts[noun], kept: kept.filter((one) => one.noun === noun).length }))
    .filter(({ count }) => count > 0)
  return parts.length === 0 ? undefined : { parts }
}
