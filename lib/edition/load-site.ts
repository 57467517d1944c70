// What every page needs whatever it shows: the outlet's settings, the sections, the static pages, the texts.
import { listSections, type SectionRecord } from '#data/published/filing.ts'
import { listPageTitles, listSettings } from '#data/published/site.ts'
import { pathOf } from '#i18n/addresses.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { type ReaderTexts, readerTexts } from '#i18n/translator.ts'
import type { Outlet } from './view/json-ld.ts'
import { findSetting, type SiteRecords, siteNameOf } from './view/view-frame.ts'

/** When a page is asked for, and under which outer address (without a trailing slash). */
export type Visit = { readonly now: Date; readonly siteUrl: string }

export type Site = {
  readonly locale: Locale
  readonly visit: Visit
  readonly texts: ReaderTexts
  readonly records: SiteRecords
  readonly sections: readonly SectionRecord[]
  readonly name: string
  readonly outlet: Outlet
}

/** Four queries. */
export async function loadSite(locale: Locale, visit: Visit): Promise<Site> {
  const [texts, settings, pageTitles, sections] = await Promise.all([
    readerTexts(locale),
    listSettings(),
    listPageTitles(),
    listSections(),
  ])
  const records = { settings, pageTitles }
  const name = siteNameOf(records, locale, texts)
  return { locale, visit, texts, records, sections, name, outlet: outletOf(records, name, locale) }
}

function outletOf(records: SiteRecords, name: string, locale: Locale): Outlet {
  const registerId = findSetting(records, 'registerId', locale)
  const hasPolicy = records.pageTitles.some((one) => one.key === 'editorial-policy' && one.locale === locale)
  return {
    name,
    allNames: locales.flatMap((one) => findSetting(records, 'outletName', one) ?? []),
    ...(registerId === undefined ? {} : { registerId }),
    ...(hasPolicy ? { principlesPath: pathOf({ kind: 'static', locale, key: 'editorial-policy', page: 1 }) } : {}),
    correctionsPath: pathOf({ kind: 'static', locale, key: 'corrections', page: 1 }),
  }
}
