// The settings of the site, its corrections policy, and the offer to remove the demonstration edition.
'use client'
import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import { Screen } from '#admin/screen.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { DemoView, SettingInput, SettingsView } from '#newsroom/view/settings-view.ts'
import { DemoOffer } from './demo-offer.tsx'
import { SettingsForm } from './settings-form.tsx'

type SettingsScreenProps = {
  readonly settings: SettingsView
  readonly unnamed: Readonly<Record<Locale, string>>
  /** Absent: there is nothing of it. */
  readonly demo: DemoView | undefined
  readonly save: Action<[readonly SettingInput[]], true>
  readonly removeDemo: Action<[], true>
}

export function SettingsScreen({ settings, unnamed, demo, save, removeDemo }: SettingsScreenProps) {
  const texts = useTranslations('admin.settings')
  return (
    <Screen title={texts('title')}>
      <SettingsForm settings={settings} unnamed={unnamed} save={save} />
      <Stack gap="xs" component="section" aria-label={texts('corrections')}>
        <Title order={2} size="h4">
          {texts('corrections')}
        </Title>
        <Text size="sm" maw="44rem">
          {texts('correctionsText')}
        </Text>
        <Text size="sm">
          {locales.map((locale, index) => (
            <span key={locale}>
              {index > 0 && ' · '}
              <Anchor
                component={ScreenLink}
                href={`/admin/pages/corrections/${locale}`}
                inherit
                lang={languageOf(locale).htmlLang}
              >
                {languageOf(locale).autonym}
              </Anchor>
            </span>
          ))}
        </Text>
      </Stack>
      {demo && <DemoOffer demo={demo} removeDemo={removeDemo} />}
    </Screen>
  )
}
