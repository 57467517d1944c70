// Structured data for search engines (schema.org), as plain objects. They are escaped where they are written.
import type { LiveEdition, PublishedRole } from '#data/published/article-editions.ts'
import type { PersonRecord } from '#data/published/filing.ts'
import type { PhotoRecord } from '#data/published/photos.ts'
import { isWebAddress } from '#domain/blocks.ts'
import { pathOf } from '#i18n/addresses.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import type { ArticlePage } from './article-view.ts'
import type { AuthorPage } from './author-page-view.ts'
import type { TeaserView } from './teaser-view.ts'
import type { ViewContext } from './view-context.ts'
import { viewPersonLinks } from './view-filing-links.ts'

const vocabulary = 'https://schema.org'

/** The outlet, as every article's publisher. */
export type Outlet = {
  /** In the page's language. */
  readonly name: string
  /** In every language that has one: photos are shared by all of them. */
  readonly allNames: readonly string[]
  readonly registerId?: string
  /** The paths of pages that say how the outlet works; only those that exist. */
  readonly principlesPath?: string
  readonly correctionsPath: string
}

export type ArticleFacts = {
  readonly edition: LiveEdition
  readonly page: ArticlePage
  readonly path: string
  /** Paths of the other live editions. */
  readonly translations: readonly { readonly locale: Locale; readonly path: string }[]
  readonly photo?: PhotoRecord
  readonly description: string
  readonly outlet: Outlet
}

export function describeNewsArticle(facts: ArticleFacts, context: ViewContext): object {
  const { edition, page } = facts
  const url = context.siteUrl + facts.path
  return {
    '@context': vocabulary,
    '@type': 'NewsArticle',
    '@id': articleId(url),
    mainEntityOfPage: url,
    url,
    headline: page.headline,
    ...(facts.description === '' ? {} : { description: facts.description }),
    inLanguage: languageOf(edition.locale).htmlLang,
    datePublished: page.published.iso,
    dateModified: page.updated?.iso ?? page.published.iso,
    author: describePeople(edition, 'author', context),
    ...(edition.people.some((one) => one.role === 'translator')
      ? { translator: describePeople(edition, 'translator', context) }
      : {}),
    publisher: describePublisher(facts.outlet, context),
    ...describeImages(facts, context),
    articleSection: page.section.text,
    ...(page.tags.length > 0 ? { keywords: page.tags.map((tag) => tag.text) } : {}),
    isAccessibleForFree: true,
    ...describeTranslations(facts, context),
    ...describeCorrections(facts),
  }
}

function articleId(url: string): string {
  return `${url}#article`
}

/** Names only, each with the address of their page. */
function describePeople(edition: LiveEdition, role: PublishedRole, context: ViewContext): readonly object[] {
  const ids = edition.people.filter((one) => one.role === role).map((one) => one.personId)
  return ids.flatMap((id) => {
    const person = context.directory.people.get(id)
    return viewPersonLinks([id], context).map((link) => ({
      ...(person && { '@type': typeOf(person) }),
      name: link.text,
      url: context.siteUrl + link.href,
    }))
  })
}

/** By it every mention of the outlet is known to be the same one. */
function publisherId({ siteUrl }: ViewContext): string {
  return `${siteUrl}/#publisher`
}

function describePublisher(outlet: Outlet, context: ViewContext): object {
  const { siteUrl } = context
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(context),
    name: outlet.name,
    url: `${siteUrl}/`,
    logo: { '@type': 'ImageObject', url: `${siteUrl}/assets/icon-512.png`, width: 512, height: 512 },
    ...(outlet.principlesPath === undefined ? {} : { publishingPrinciples: siteUrl + outlet.principlesPath }),
    correctionsPolicy: siteUrl + outlet.correctionsPath,
    ...(outlet.registerId === undefined ? {} : { identifier: outlet.registerId }),
  }
}

/** The three crops that search engines ask for, each with the rights of the photo. */
function describeImages({ page: { hero }, photo, outlet }: ArticleFacts, context: ViewContext): object {
  if (!hero?.file) return {}
  const { wide, standard, square } = hero.file.crops
  const rights = {
    ...(hero.caption === '' ? {} : { caption: hero.caption }),
    creditText: hero.credit,
    ...describeCreator(photo?.creator ?? null, outlet, context),
    ...(photo?.copyright ? { copyrightNotice: photo.copyright } : {}),
    ...(photo?.licence && isWebAddress(photo.licence) ? { license: photo.licence } : {}),
  }
  return {
    image: [wide, standard, square].map(({ src, width, height }) => {
      const url = context.siteUrl + src
      return { '@type': 'ImageObject', url, contentUrl: url, width, height, ...rights }
    }),
  }
}

/**
 * Who made a photo, where it is known what they are: the outlet itself, or one of the people (or desks) that the page
 * names. Any other name may be a photographer's or an agency's; the credit names them all the same.
 */
function describeCreator(name: string | null, outlet: Outlet, context: ViewContext): object {
  if (name === null) return {}
  if (outlet.allNames.includes(name)) {
    return { creator: { '@type': 'NewsMediaOrganization', '@id': publisherId(context), name: outlet.name } }
  }
  const known = [...context.directory.people.values()].find((person) =>
    Object.values(person.texts).some((text) => text.name === name),
  )
  return known ? { creator: { '@type': typeOf(known), name } } : {}
}

/** A desk is an organisation. */
function typeOf(person: PersonRecord): 'Person' | 'Organization' {
  return person.kind === 'desk' ? 'Organization' : 'Person'
}

/** The original names its translations; a translation names its original, if that is live. */
function describeTranslations(facts: ArticleFacts, context: ViewContext): object {
  const works = facts.translations.map(({ locale, path }) => ({
    locale,
    work: {
      '@type': 'NewsArticle',
      '@id': articleId(context.siteUrl + path),
      url: context.siteUrl + path,
      inLanguage: languageOf(locale).htmlLang,
    },
  }))
  if (facts.edition.locale === facts.edition.originLocale) {
    return works.length === 0 ? {} : { workTranslation: works.map((one) => one.work) }
  }
  const original = works.find((one) => one.locale === facts.edition.originLocale)
  return original ? { translationOfWork: original.work } : {}
}

function describeCorrections({ page }: ArticleFacts): object {
  const corrections = [...page.corrections, ...(page.translation?.lag?.corrections ?? [])]
  if (corrections.length === 0) return {}
  return {
    correction: corrections.map(({ at, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: at.iso,
    })),
  }
}

/** The way from the front page to this page; the last one is the page itself. */
export function describeBreadcrumbs(
  trail: readonly { readonly text: string; readonly href: string }[],
  context: ViewContext,
): object {
  return {
    '@context': vocabulary,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: context.siteUrl + href,
    })),
  }
}

/** A page that collects articles: a section, a tag, a story. */
export function describeCollection(
  collection: {
    readonly title: string
    readonly description: string
    readonly path: string
    readonly articles: readonly TeaserView[]
  },
  context: ViewContext,
): object {
  const url = context.siteUrl + collection.path
  return {
    '@context': vocabulary,
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: collection.title,
    ...(collection.description === '' ? {} : { description: collection.description }),
    inLanguage: languageOf(context.locale).htmlLang,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: collection.articles.length,
      itemListElement: collection.articles.map((article, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: article.headline,
        url: context.siteUrl + article.href,
      })),
    },
  }
}

export function describeProfile(page: AuthorPage, path: string, context: ViewContext): object {
  const url = context.siteUrl + path
  return {
    '@context': vocabulary,
    '@type': 'ProfilePage',
    '@id': url,
    url,
    inLanguage: languageOf(context.locale).htmlLang,
    mainEntity: {
      '@type': page.isDesk ? 'Organization' : 'Person',
      name: page.name,
      url,
      ...(page.jobTitle && !page.isDesk ? { jobTitle: page.jobTitle } : {}),
      ...(page.biography ? { description: page.biography } : {}),
      ...(page.photo?.file ? { image: context.siteUrl + page.photo.file.crops.square.src } : {}),
    },
  }
}

/** The site and who publishes it: on the front page. */
export function describeSite(outlet: Outlet, context: ViewContext): readonly object[] {
  return [
    {
      '@context': vocabulary,
      '@type': 'WebSite',
      '@id': `${context.siteUrl}/#site`,
      url: context.siteUrl + pathOf({ kind: 'front', locale: context.locale }),
      name: outlet.name,
      inLanguage: languageOf(context.locale).htmlLang,
      publisher: { '@id': publisherId(context) },
    },
    { '@context': vocabulary, ...describePublisher(outlet, context) },
  ]
}
