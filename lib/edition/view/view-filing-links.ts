// Links to the pages of sections, tags and people. Without a name in the page's language the name of origin is
// shown, with its language, and leads to the page in that language: there is none in the reader's.
import type { PersonRecord, SectionRecord, TagRecord } from '#data/published/filing.ts'
import { compareNames } from '#domain/compare-names.ts'
import { pathOf } from '#i18n/addresses.ts'
import type { LinkView } from './page-view.ts'
import { pickText } from './pick-text.ts'
import type { ViewContext } from './view-context.ts'

type Named = SectionRecord | TagRecord | PersonRecord

/** Absent when the section is unknown or has no name at all. */
export function viewSectionLink(id: string, context: ViewContext): LinkView | undefined {
  return viewNamedLink('section', context.directory.sections.get(id), context)
}

/** Sorted as the page's language sorts. */
export function viewTagLinks(ids: readonly string[], context: ViewContext): readonly LinkView[] {
  const compare = compareNames(context.locale)
  return ids
    .flatMap((id) => viewNamedLink('tag', context.directory.tags.get(id), context) ?? [])
    .sort((one, other) => compare(one.text, other.text))
}

/** In the order of the byline. */
export function viewPersonLinks(ids: readonly string[], context: ViewContext): readonly LinkView[] {
  return ids.flatMap((id) => viewNamedLink('author', context.directory.people.get(id), context) ?? [])
}

function viewNamedLink(
  kind: 'section' | 'tag' | 'author',
  named: Named | undefined,
  context: ViewContext,
): LinkView | undefined {
  const picked = named && pickText<{ name: string }>(named.texts, context.locale, named.originLocale)
  if (!picked) return undefined
  return {
    href: pathOf({ kind, locale: picked.locale, slug: named.slug, page: 1 }),
    text: picked.text.name,
    ...(picked.lang ? { lang: picked.lang } : {}),
  }
}
