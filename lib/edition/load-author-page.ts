// The page of someone with a byline: who they are, and what they wrote, newest first.
import { findPersonBySlug, type PersonRecord } from '#data/published/filing.ts'
import { pathOf } from '#i18n/addresses.ts'
import { loadContext } from './load-directory.ts'
import type { LoadedList } from './load-list.ts'
import { type ListAddress, loadNamedList } from './load-named-list.ts'
import { loadSite, type Site, type Visit } from './load-site.ts'
import type { AuthorPage } from './view/author-page-view.ts'
import { describeProfile } from './view/json-ld.ts'
import type { MissingPage } from './view/missing-page-view.ts'
import type { Moved } from './view/moved.ts'
import type { HeadView, Loaded } from './view/page-view.ts'
import type { ViewContext } from './view/view-context.ts'
import { viewFrame } from './view/view-frame.ts'
import { viewHead } from './view/view-head.ts'
import { viewPhoto } from './view/view-photo.ts'
import { viewTeaser } from './view/view-teaser.ts'

type AuthorAddress = ListAddress & { readonly kind: 'author' }

export async function loadAuthorPage(
  address: AuthorAddress,
  visit: Visit,
): Promise<Loaded<AuthorPage | MissingPage> | Moved> {
  const [site, person] = await Promise.all([loadSite(address.locale, visit), findPersonBySlug(address.slug)])
  const list = await loadNamedList(site, address, person, (personId) => ({ kind: 'author', personId }))
  if (!('teasers' in list)) return list
  if (!person) throw new Error(`author ${address.slug}: listed without a record`)
  const context = await loadContext(site, { teasers: list.teasers, photoIds: [person.photoId] })
  const page = viewAuthor(person, list, context)
  const isDemo = person.isDemo || list.hasDemo
  return {
    status: 200,
    frame: viewFrame({ paths: list.alternates, isDemo }, site.records, context),
    head: viewAuthorHead({ site, address, isDemo, page, list }, context),
    page,
  }
}

function viewAuthor(person: PersonRecord, list: LoadedList, context: ViewContext): AuthorPage {
  const text = person.texts[context.locale]
  const photo = viewPhoto(person.photoId, {}, context)
  return {
    kind: 'author',
    isDesk: person.kind === 'desk',
    name: text?.name ?? '',
    ...(text?.jobTitle ? { jobTitle: text.jobTitle } : {}),
    ...(text?.biography ? { biography: text.biography } : {}),
    ...(photo?.file ? { photo } : {}),
    articles: list.teasers.map((teaser) => viewTeaser(teaser, context)),
    paging: list.paging,
  }
}

type AuthorFacts = {
  readonly site: Site
  readonly address: AuthorAddress
  readonly isDemo: boolean
  readonly page: AuthorPage
  readonly list: LoadedList
}

function viewAuthorHead({ site, address, isDemo, page, list }: AuthorFacts, context: ViewContext): HeadView {
  const path = pathOf(address)
  return viewHead(
    {
      title: page.name,
      page: address.page,
      description: page.biography ?? site.texts('list.authorDescription', { name: page.name, site: site.name }),
      siteName: site.name,
      path,
      alternates: list.alternates,
      isIndexed: !isDemo,
      type: 'profile',
      ...(page.photo ? { photo: page.photo } : {}),
      jsonLd: [describeProfile(page, path, context)],
    },
    context,
  )
}
