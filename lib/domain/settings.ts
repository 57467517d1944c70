// The settings of the site: every name there is, what it holds, and whether each language has its own.
import { z } from 'zod'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'

const line = z.string().max(300)

/** `scope: 'language'` is stored once per language, `scope: 'site'` once. */
export const settings = {
  /** The outlet's name as the header shows it. */
  outletName: { scope: 'language', value: line.min(1) },
  legalEntity: { scope: 'language', value: line },
  /** Identifier in the Register of Media, e.g. "R40-01234". */
  registerId: { scope: 'site', value: line },
  /** The editor responsible for the site. */
  editor: { scope: 'language', value: line },
  /** Postal address, telephone, e-mail: several lines. */
  contacts: { scope: 'language', value: z.string().max(2000) },
  /** Languages that go live only after the default one. */
  languageGate: { scope: 'site', value: z.array(z.enum(locales)).max(locales.length) },
} as const satisfies Record<string, { scope: 'site' | 'language'; value: z.ZodType }>

export type SettingName = keyof typeof settings
export type SettingValue<Name extends SettingName> = z.infer<(typeof settings)[Name]['value']>

export const settingNames = Object.keys(settings) as SettingName[]

/** The gate of a newsroom that has not chosen one. */
export function defaultLanguageGate(): Locale[] {
  return locales.filter((locale) => languageOf(locale).waitsForDefault)
}
