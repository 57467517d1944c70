// A section's or a tag's page: what is filed there, newest first.
import { findSectionBySlug, findTagBySlug, type SectionRecord, type TagRecord } from '#data/published/filing.ts'
import type { TeaserList } from '#data/published/teasers.ts'
import { pathOf } from '#i18n/addresses.ts'
import { loadContext } from './load-directory.ts'
import type { LoadedList } from './load-list.ts'
import { type ListAddress, loadNamedList } from './load-named-list.ts'
import { loadSite, type Site, type Visit } from './load-site.ts'
import { describeBreadcrumbs, describeCollection } from './view/json-ld.ts'
import type { ListPage } from './view/list-page-view.ts'
import type { MissingPage } from './view/missing-page-view.ts'
import type { Moved } from './view/moved.ts'
import type { Loaded } from './view/page-view.ts'
import { viewFrame } from './view/view-frame.ts'
import { viewHead } from './view/view-head.ts'
import { viewTeaser } from './view/view-teaser.ts'

type FiledAddress = ListAddress & { readonly kind: 'section' | 'tag' }
type Answer = Loaded<ListPage | MissingPage> | Moved

export async function loadSectionPage(address: ListAddress & { kind: 'section' }, visit: Visit): Promise<Answer> {
  const [site, section] = await Promise.all([loadSite(address.locale, visit), findSectionBySlug(address.slug)])
  return loadFiledPage(site, address, section, (sectionId) => ({ kind: 'section', sectionId }))
}

export async function loadTagPage(address: ListAddress & { kind: 'tag' }, visit: Visit): Promise<Answer> {
  const [site, tag] = await Promise.all([loadSite(address.locale, visit), findTagBySlug(address.slug)])
  return loadFiledPage(site, address, tag, (tagId) => ({ kind: 'tag', tagId }))
}

async function loadFiledPage(
  site: Site,
  address: FiledAddress,
  named: SectionRecord | TagRecord | undefined,
  listOf: (id: string) => TeaserList,
): Promise<Answer> {
  const list = await loadNamedList(site, address, named, listOf)
  if (!('teasers' in list)) return list
  const text = named?.texts[address.locale]
  if (!named || !text) throw new Error(`${address.kind} ${address.slug}: listed without a name`)
  return drawFiledPage(site, address, { id: named.id, isDemo: named.isDemo, ...text }, list)
}

async function drawFiledPage(
  site: Site,
  address: FiledAddress,
  named: { readonly id: string; readonly name: string; readonly description: string | null; readonly isDemo: boolean },
  list: LoadedList,
): Promise<Loaded<ListPage>> {
  const context = await loadContext(site, { teasers: list.teasers })
  const articles = list.teasers.map((teaser) => viewTeaser(teaser, context))
  const { name } = named
  const isDemo = named.isDemo || list.hasDemo
  const path = pathOf(address)
  const description =
    named.description ??
    site.texts(address.kind === 'section' ? 'list.sectionDescription' : 'list.tagDescription', {
      name,
      site: site.name,
    })
  const frontTrail = { text: site.name, href: pathOf({ kind: 'front', locale: address.locale }) }
  return {
    status: 200,
    frame: viewFrame({ paths: list.alternates, sectionId: named.id, isDemo }, site.records, context),
    head: viewHead(
      {
        title: name,
        page: address.page,
        description,
        siteName: site.name,
        path,
        alternates: list.alternates,
        isIndexed: !isDemo,
        type: 'website',
        jsonLd: [
          describeCollection({ title: name, description, path, articles }, context),
          describeBreadcrumbs([frontTrail, { text: name, href: path }], context),
        ],
      },
      context,
    ),
    page: {
      kind: address.kind,
      title: name,
      ...(named.description ? { description: named.description } : {}),
      articles,
      paging: list.paging,
    },
  }
}
