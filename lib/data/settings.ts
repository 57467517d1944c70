// The settings of the site. Their names and what they hold are in the domain.
import { type SettingName, type SettingValue, settings } from '#domain/settings.ts'
import type { Locale } from '#i18n/locales.ts'
import { canonicalJson } from './canonical-json.ts'
import type { WriteTransaction } from './connection/in-write-transaction.ts'

/** A setting as stored; `locale` is null for those that all languages share. */
export type StoredSetting = {
  readonly name: SettingName
  readonly locale: Locale | null
  readonly value: unknown
  readonly isDemo: boolean
}

/** A setting's value, in a language if it has one per language. Absent until the newsroom sets it. */
export async function findSetting<Name extends SettingName>(
  db: WriteTransaction,
  name: Name,
  locale: Locale | null = null,
): Promise<SettingValue<Name> | undefined> {
  const row = await db.setting.findUnique({ where: { name_locale: { name, locale: locale ?? '' } } })
  if (!row) return undefined
  return settings[name].value.parse(JSON.parse(row.value)) as SettingValue<Name>
}

/** Stores a setting over what was there. What a newsroom sets is its own, even where a demonstration value was. */
export async function putSetting(tx: WriteTransaction, setting: StoredSetting): Promise<void> {
  const key = { name: setting.name, locale: setting.locale ?? '' }
  const value = canonicalJson(setting.value)
  await tx.setting.upsert({
    where: { name_locale: key },
    create: { ...key, value, isDemo: setting.isDemo },
    update: { value, ...(!setting.isDemo && { isDemo: false }) },
  })
}
