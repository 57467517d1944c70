// What goes into <head> on every page: one pure function, so that canonical, hreflang, robots and cards agree.
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { defaultLocale, type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { ReaderTexts } from '#i18n/translator.ts'
import type { AlternatesView, HeadView } from './page-view.ts'
import type { PhotoView } from './photo-view.ts'
import type { ViewContext } from './view-context.ts'

export type HeadSubject = {
  /** As the page is called; the outlet's name is added. */
  readonly title: string
  /** Of a list, from 1: each page of it has its own title. */
  readonly page?: number
  readonly description: string
  readonly siteName: string
  /** The page's own path. Absent for pages that answer 404 or 410: they have no address of their own. */
  readonly path?: string
  /** The paths of the live editions of this very page, its own among them. */
  readonly alternates: TextsByLocale<string>
  /** Demonstration, missing and withdrawn pages stay out of search engines. */
  readonly isIndexed: boolean
  readonly type: HeadView['openGraph']['type']
  /** For cards, where it is not the title. */
  readonly cardTitle?: string
  readonly photo?: PhotoView
  readonly article?: HeadView['openGraph']['article']
  readonly jsonLd: readonly object[]
}

/** The picture of pages without one, made by the project. 1200 × 630. */
const cardPath = '/assets/card.png'

/** Every address in it is absolute. */
export function viewHead(subject: HeadSubject, context: ViewContext): HeadView {
  const { locale, siteUrl, texts } = context
  const canonical = subject.path === undefined ? undefined : siteUrl + subject.path
  return {
    title: viewTitle(subject, texts),
    description: plainLine(subject.description),
    ...(canonical === undefined ? {} : { canonical }),
    alternates: viewAlternates(subject.alternates, siteUrl),
    robots: subject.isIndexed ? 'max-image-preview:large' : 'noindex, max-image-preview:large',
    openGraph: {
      type: subject.type,
      title: subject.cardTitle ?? subject.title,
      description: plainLine(subject.description),
      ...(canonical === undefined ? {} : { url: canonical }),
      siteName: subject.siteName,
      locale: languageOf(locale).ogLocale,
      alternateLocales: locales
        .filter((one) => one !== locale && subject.alternates[one] !== undefined)
        .map((one) => languageOf(one).ogLocale),
      image: viewCard(subject, context),
      ...(subject.article ? { article: subject.article } : {}),
    },
    jsonLd: subject.jsonLd,
  }
}

function viewTitle({ title, page = 1, siteName: site }: HeadSubject, texts: ReaderTexts): string {
  return page === 1 ? texts('head.title', { title, site }) : texts('head.titlePage', { title, page, site })
}

/**
 * The hreflang of a set of editions: the same on each of them, each among them, and x-default for the default
 * language where it is live.
 */
export function viewAlternates(paths: TextsByLocale<string>, siteUrl: string): AlternatesView {
  const live = locales.flatMap((locale: Locale) => {
    const path = paths[locale]
    return path === undefined ? [] : { hreflang: languageOf(locale).htmlLang, href: siteUrl + path }
  })
  const defaultPath = paths[defaultLocale]
  return defaultPath === undefined ? live : [...live, { hreflang: 'x-default', href: siteUrl + defaultPath }]
}

function viewCard(subject: HeadSubject, context: ViewContext): HeadView['openGraph']['image'] {
  const file = subject.photo?.file
  if (file) {
    const { src, width, height } = file.crops.card
    return { url: context.siteUrl + src, width, height, type: 'image/jpeg', alt: plainLine(file.alt) }
  }
  return {
    url: context.siteUrl + cardPath,
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: context.texts('head.cardAlt', { site: subject.siteName }),
  }
}

/** One line of text: attributes have no paragraphs. */
function plainLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
