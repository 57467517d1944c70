// The pages that answer 404 and 410: drawn like any other page, in the reader's language.
import type { Tombstone } from '#data/published/article-editions.ts'
import { listTeaserKeys, listTeasers } from '#data/published/teasers.ts'
import type { TextsByLocale } from '#data/published/texts-by-locale.ts'
import { type Locale, languageOf, locales } from '#i18n/locales.ts'
import { loadContext } from './load-directory.ts'
import { loadSite, type Site, type Visit } from './load-site.ts'
import type { GonePage } from './view/gone-page-view.ts'
import type { MissingPage } from './view/missing-page-view.ts'
import type { LinkView, Loaded } from './view/page-view.ts'
import type { ViewContext } from './view/view-context.ts'
import { viewFrame } from './view/view-frame.ts'
import { viewHead } from './view/view-head.ts'
import { viewTeaser } from './view/view-teaser.ts'
import { viewInstant } from './view/view-time.ts'

const latestCount = 4

/** The page for an address that names nothing. */
export async function loadMissingPage(locale: Locale, visit: Visit): Promise<Loaded<MissingPage>> {
  return drawMissingPage(await loadSite(locale, visit), {})
}

/** 404, with links to the languages in which the page exists. It says so where it shows parts of the demonstration. */
export async function drawMissingPage(site: Site, paths: TextsByLocale<string>): Promise<Loaded<MissingPage>> {
  const { context, latest, isDemo } = await loadLatest(site)
  const otherEditions = viewOtherEditions(paths)
  const reason = otherEditions.length > 0 ? 'not-translated' : 'unknown'
  const title = site.texts(reason === 'unknown' ? 'missing.title' : 'missing.notTranslatedTitle')
  return {
    status: 404,
    frame: viewFrame({ paths, isDemo }, site.records, context),
    head: headOf(site, context, title),
    page: { kind: 'missing', reason, otherEditions, latest },
  }
}

/** 410, with the editors' notice. `otherEditions` and `paths`: the languages in which the article is still live. */
export async function drawGonePage(
  site: Site,
  tombstone: Tombstone,
  otherEditions: readonly LinkView[],
  paths: TextsByLocale<string>,
): Promise<Loaded<GonePage>> {
  const { context, latest, isDemo } = await loadLatest(site)
  return {
    status: 410,
    frame: viewFrame({ paths, isDemo: isDemo || tombstone.isDemo }, site.records, context),
    head: headOf(site, context, site.texts('gone.title')),
    page: {
      kind: 'gone',
      withdrawn: viewInstant(tombstone.withdrawnAt, context),
      ...(tombstone.notice ? { notice: tombstone.notice } : {}),
      otherEditions,
      latest,
    },
  }
}

async function loadLatest(site: Site) {
  const keys = await listTeaserKeys({ kind: 'latest' }, site.locale, { skip: 0, take: latestCount })
  const teasers = await listTeasers(keys)
  const context = await loadContext(site, { teasers })
  const isDemo = teasers.some((teaser) => teaser.isDemo)
  return { context, isDemo, latest: teasers.map((teaser) => viewTeaser(teaser, context)) }
}

function viewOtherEditions(paths: TextsByLocale<string>): readonly LinkView[] {
  return locales.flatMap((locale) => {
    const href = paths[locale]
    return href === undefined ? [] : { href, text: languageOf(locale).autonym, lang: locale }
  })
}

function headOf(site: Site, context: ViewContext, title: string) {
  return viewHead(
    {
      title,
      description: title,
      siteName: site.name,
      alternates: {},
      isIndexed: false,
      type: 'website',
      jsonLd: [],
    },
    context,
  )
}
