// What the site says of itself: settings and static pages.
import { reading } from '#data/connection/connections.ts'
import type { Body } from '#domain/blocks.ts'
import { asLocale, isLocale, type Locale } from '#i18n/locales.ts'
import { readBody } from './article-editions.ts'
import { oncePerVersion } from './once-per-version.ts'

/** A stored setting; `locale` is absent when it holds for every language. */
export type SettingRecord = { readonly name: string; readonly locale?: Locale; readonly value: unknown }

/** Every setting. One query for each content version. */
export const listSettings = oncePerVersion(async (): Promise<readonly SettingRecord[]> => {
  const rows = await reading().setting.findMany()
  return rows.flatMap((row) => {
    const value: unknown = JSON.parse(row.value)
    if (row.locale === '') return { name: row.name, value }
    return isLocale(row.locale) ? { name: row.name, locale: row.locale, value } : []
  })
})

export type PageTitle = { readonly key: string; readonly locale: Locale; readonly title: string }

/** The titles of all static pages in all languages. One query for each content version. */
export const listPageTitles = oncePerVersion(async (): Promise<readonly PageTitle[]> => {
  const rows = await reading().pageText.findMany({ select: { key: true, locale: true, title: true } })
  return rows.map((row) => ({ ...row, locale: asLocale(row.locale) }))
})

export type PageRecord = { readonly title: string; readonly body: Body; readonly isDemo: boolean }

export async function findPage(key: string, locale: Locale): Promise<PageRecord | undefined> {
  const row = await reading().pageText.findUnique({ where: { key_locale: { key, locale } } })
  return row ? { title: row.title, body: readBody(row.body), isDemo: row.isDemo } : undefined
}
