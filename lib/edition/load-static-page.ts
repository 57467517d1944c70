// A page that is edited in the admin: about, contacts, editorial policy, and the corrections it introduces.
import type { ArticleReference } from '#data/published/article-references.ts'
import { type CorrectionRecord, countCorrections, listCorrections } from '#data/published/corrections.ts'
import { findPage, type PageRecord } from '#data/published/site.ts'
import { linkedArticles, photosInBody } from '#domain/article.ts'
import { type PageAddress, pathOf } from '#i18n/addresses.ts'
import { type Locale, locales } from '#i18n/locales.ts'
import { loadContext } from './load-directory.ts'
import { alternatesOf, type ListPlace, pageSize, viewPaging } from './load-list.ts'
import { drawMissingPage } from './load-missing-page.ts'
import { loadSite, type Site, type Visit } from './load-site.ts'
import type { MissingPage } from './view/missing-page-view.ts'
import type { Loaded } from './view/page-view.ts'
import type { PagingView } from './view/paging-view.ts'
import type { StaticPage } from './view/static-page-view.ts'
import { summarise } from './view/summarise.ts'
import type { ViewContext } from './view/view-context.ts'
import { findPageTitle, viewFrame } from './view/view-frame.ts'
import { viewHead } from './view/view-head.ts'
import { pickReference, viewProse } from './view/view-prose.ts'
import { viewInstant } from './view/view-time.ts'

export type StaticAddress = Extract<PageAddress, { kind: 'static' }>

export async function loadStaticPage(address: StaticAddress, visit: Visit): Promise<Loaded<StaticPage | MissingPage>> {
  const { key, locale } = address
  const [site, written] = await Promise.all([loadSite(locale, visit), findPage(key, locale)])
  const pathIn = (one: Locale, page: number) => pathOf({ ...address, locale: one, page })
  if (key === 'corrections') return loadCorrectionsPage(site, written, { ...address, named: locales, pathIn })
  const named = locales.filter((one) =>
    site.records.pageTitles.some((title) => title.key === key && title.locale === one),
  )
  const paths = Object.fromEntries(named.map((one) => [one, pathIn(one, 1)]))
  if (!written || address.page !== 1) return drawMissingPage(site, written ? {} : paths)
  return drawStaticPage(site, address, written, paths)
}

/** Every language has this page, with or without an introduction. */
async function loadCorrectionsPage(
  site: Site,
  written: PageRecord | undefined,
  place: ListPlace,
): Promise<Loaded<StaticPage | MissingPage>> {
  const counts = await countCorrections(place.named)
  const paths = alternatesOf(place, counts)
  if (paths[place.locale] === undefined) return drawMissingPage(site, {})
  const window = { skip: (place.page - 1) * pageSize, take: pageSize }
  const address = { kind: 'static', locale: place.locale, key: 'corrections', page: place.page } as const
  return drawStaticPage(site, address, written, paths, {
    records: await listCorrections(place.locale, window),
    paging: viewPaging(place, Math.max(1, Math.ceil((counts.get(place.locale) ?? 0) / pageSize))),
  })
}

type LoadedCorrections = { readonly records: readonly CorrectionRecord[]; readonly paging: PagingView }

async function drawStaticPage(
  site: Site,
  address: StaticAddress,
  written: PageRecord | undefined,
  paths: Partial<Record<Locale, string>>,
  corrections?: LoadedCorrections,
): Promise<Loaded<StaticPage>> {
  const body = written?.body ?? []
  const corrected = (corrections?.records ?? []).map((one) => one.articleNumber)
  const context = await loadContext(site, {
    photoIds: photosInBody(body),
    articleNumbers: [...linkedArticles(body), ...corrected],
  })
  const title = findPageTitle(site.records, address.key, context) ?? ''
  const found = findCorrected(corrections, context)
  const isDemo = written?.isDemo === true || found.some(({ edition }) => edition.isDemo)
  return {
    status: 200,
    frame: viewFrame({ paths, isDemo }, site.records, context),
    head: viewHead(
      {
        title,
        page: address.page,
        description: summarise(body) || site.texts('head.title', { title, site: site.name }),
        siteName: site.name,
        path: pathOf(address),
        alternates: paths,
        isIndexed: !isDemo,
        type: 'website',
        jsonLd: [],
      },
      context,
    ),
    page: {
      kind: 'static',
      title,
      body: viewProse(body, context),
      ...(corrections ? { corrections: { entries: viewCorrections(found, context), paging: corrections.paging } } : {}),
    },
  }
}

type Corrected = CorrectionRecord & { readonly edition: ArticleReference }

/** The corrections, each with the article that the reader is sent to. */
function findCorrected(corrections: LoadedCorrections | undefined, context: ViewContext): readonly Corrected[] {
  return (corrections?.records ?? []).flatMap((record) => {
    const edition = pickReference(context.directory.articles.get(record.articleNumber), context.locale)
    return edition ? { ...record, edition } : []
  })
}

function viewCorrections(
  corrected: readonly Corrected[],
  context: ViewContext,
): NonNullable<StaticPage['corrections']>['entries'] {
  return corrected.map(({ at, note, edition }) => {
    const article = { href: pathOf({ ...edition, kind: 'article' }), text: edition.headline }
    return { at: viewInstant(at, context), note, article }
  })
}
