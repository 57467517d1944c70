// Settings and static pages. Those that exist, of whoever wrote them, are left alone.
import { systemCli } from '#accounts/actor.ts'
import type { DemoParts } from '#data/demo-parts.ts'
import { typesetBody } from '#domain/typography.ts'
import { staticPageKeys } from '#i18n/addresses.ts'
import { locales } from '#i18n/locales.ts'
import { saveSettings } from '#newsroom/commands/save-settings.ts'
import { saveStaticPage } from '#newsroom/commands/save-static-page.ts'
import { demoPages, demoRegisterId, demoSettings } from '../demo-pages.ts'
import { readDemoBody } from '../read-demo-body.ts'

export async function loadDemoSettings(present: DemoParts): Promise<void> {
  const names = Object.keys(demoSettings) as (keyof typeof demoSettings)[]
  const all = [
    { name: 'registerId' as const, locale: null, value: demoRegisterId },
    ...names.flatMap((name) => locales.map((locale) => ({ name, locale, value: demoSettings[name][locale] }))),
  ]
  const missing = all.filter(({ name, locale }) => !present.settings.has(`${name}/${locale ?? ''}`))
  if (missing.length > 0) await saveSettings(systemCli, { settings: missing, isDemo: true })
}

export async function loadDemoPages(present: DemoParts): Promise<void> {
  const nothing = { findArticleNumber: () => undefined, photoId: (key: string) => key }
  for (const key of staticPageKeys) {
    for (const locale of locales) {
      if (present.pages.has(`${key}/${locale}`)) continue
      const { title, body } = demoPages[key][locale]
      const blocks = typesetBody(readDemoBody(body, nothing), locale)
      await saveStaticPage(systemCli, { key, locale, title, body: blocks, isDemo: true })
    }
  }
}
