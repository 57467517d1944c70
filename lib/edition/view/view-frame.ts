// The frame around every page: the outlet's name, the language switch, the sections, the footer.
import type { PageTitle, SettingRecord } from '#data/published/site.ts'
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { formatDate } from '#domain/format-instant.ts'
import { type SettingName, settings } from '#domain/settings.ts'
import { pathOf, type StaticPageKey, staticPageKeys } from '#i18n/addresses.ts'
import { type Locale, languageOf, locales, siteTimeZone } from '#i18n/locales.ts'
import type { ReaderTexts } from '#i18n/translator.ts'
import type { FrameView, LanguageSwitchEntry, LinkView } from './page-view.ts'
import type { ViewContext } from './view-context.ts'

/** What the site says of itself on every page. */
export type SiteRecords = {
  readonly settings: readonly SettingRecord[]
  readonly pageTitles: readonly PageTitle[]
}

/** What the frame has to know of the page inside it. */
export type FramedPage = {
  /** The path of the page in each language that has it. */
  readonly paths: TextsByLocale<string>
  readonly sectionId?: string
  readonly isDemo: boolean
}

export function viewFrame(framed: FramedPage, site: SiteRecords, context: ViewContext): FrameView {
  const { locale, texts } = context
  const siteName = siteNameOf(site, locale, texts)
  const year = formatDate(context.now, locale, { year: 'numeric', timeZone: siteTimeZone })
  return {
    locale,
    siteName,
    frontHref: pathOf({ kind: 'front', locale }),
    languages: locales.map((one) => viewSwitchEntry(one, framed.paths[one], locale)),
    sections: viewSections(framed.sectionId, context),
    isDemo: framed.isDemo,
    footer: {
      ...optional('legalEntity', findSetting(site, 'legalEntity', locale)),
      ...optional('registerId', findSetting(site, 'registerId', locale)),
      ...optional('editor', findSetting(site, 'editor', locale)),
      ...optional('contacts', findSetting(site, 'contacts', locale)),
      pages: viewPages(site, context),
      copyright: texts('frame.copyright', { year, site: siteName }),
    },
  }
}

/** The outlet's name in a language; a site that has not been named yet bears the product's name. */
export function siteNameOf(site: SiteRecords, locale: Locale, texts: ReaderTexts): string {
  return findSetting(site, 'outletName', locale) ?? texts('frame.unnamed')
}

/** A setting that is a line of text. Absent when it is not set, or empty. */
export function findSetting(site: SiteRecords, name: SettingName, locale: Locale): string | undefined {
  const wanted = settings[name].scope === 'site' ? undefined : locale
  const found = site.settings.find((one) => one.name === name && one.locale === wanted)
  return typeof found?.value === 'string' && found.value !== '' ? found.value : undefined
}

function optional<Key extends string>(key: Key, value: string | undefined): { [key in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [key in Key]?: string })
}

function viewSwitchEntry(locale: Locale, href: string | undefined, current: Locale): LanguageSwitchEntry {
  const language = languageOf(locale)
  return {
    locale,
    label: language.switchLabel,
    autonym: language.autonym,
    ...(href === undefined ? {} : { href }),
    isCurrent: locale === current,
  }
}

/** Only sections that have a page in this language. */
function viewSections(currentId: string | undefined, context: ViewContext): FrameView['sections'] {
  const { locale } = context
  return [...context.directory.sections.values()].flatMap((section) => {
    const text = section.texts[locale]
    if (!text) return []
    const href = pathOf({ kind: 'section', locale, slug: section.slug, page: 1 })
    return { href, text: text.name, isCurrent: section.id === currentId }
  })
}

function viewPages(site: SiteRecords, context: ViewContext): readonly LinkView[] {
  return staticPageKeys.flatMap((key) => {
    const text = findPageTitle(site, key, context)
    return text === undefined ? [] : { href: pathOf({ kind: 'static', locale: context.locale, key, page: 1 }), text }
  })
}

/** The title of a static page. /corrections is there before anybody has written its introduction. */
export function findPageTitle(site: SiteRecords, key: StaticPageKey, context: ViewContext): string | undefined {
  const written = site.pageTitles.find((one) => one.key === key && one.locale === context.locale)?.title
  return written ?? (key === 'corrections' ? context.texts('corrections.title') : undefined)
}
