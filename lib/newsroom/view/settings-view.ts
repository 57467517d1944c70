// The settings of the site as their screen gets them, and what is sent back: only what was changed.
import type { SettingName } from '#domain/settings.ts'
import type { Locale } from '#i18n/locales.ts'

/** Settings that every language has its own line of. */
export const languageSettings = ['outletName', 'legalEntity', 'editor', 'contacts'] as const satisfies SettingName[]
export type LanguageSetting = (typeof languageSettings)[number]

export type SettingsView = {
  /** Empty where nothing is set. */
  readonly texts: Readonly<Record<Locale, Readonly<Record<LanguageSetting, string>>>>
  readonly registerId: string
  /** The languages that go live only after the default one. */
  readonly languageGate: readonly Locale[]
  /** Those that have a choice. */
  readonly gateChoices: readonly Locale[]
}

export type SettingInput = { readonly name: SettingName; readonly locale?: Locale; readonly value: unknown }

/** How many of each noun there are, and how many of those stay because real work uses them. */
export type DemoPart = { readonly noun: DemoPartNoun; readonly count: number; readonly kept: number }

export const demoPartNouns = [
  'article',
  'story',
  'event',
  'photo',
  'person',
  'tag',
  'section',
  'page',
  'setting',
] as const
export type DemoPartNoun = (typeof demoPartNouns)[number]

/** The demonstration edition, as far as it is there. */
export type DemoView = { readonly parts: readonly DemoPart[] }
