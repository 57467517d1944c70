// Where an imported article is filed: the section that was asked for, or the first one there is.
import { reading } from '#data/connection/connections.ts'
import { listSections, type Section } from '#data/sections.ts'
import { foldName } from '#domain/people.ts'
import { defaultLocale, type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { ImportInput } from '#newsroom/commands/import-article.ts'
import { ImportError } from './import-error.ts'

export type ChosenSection = { readonly slug: string; readonly section: ImportInput['section'] }

const firstSlug = 'news'

/** Finds a section by its address or its name in any language. Throws ImportError naming those there are. */
export async function chooseSection(wanted: string | undefined): Promise<ChosenSection> {
  const sections = await listSections(reading())
  if (wanted !== undefined) return chosen(findSection(sections, wanted))
  const section = sections.find(({ slug }) => slug === firstSlug) ?? sections[0]
  return section ? chosen(section) : { slug: firstSlug, section: { create: firstSection() } }
}

/** What a site without any section gets with its first import: one that has a name in every language. */
function firstSection() {
  const names = locales.map((locale) => [locale, { name: languageOf(locale).firstSection }])
  const texts: Partial<Record<Locale, { name: string }>> = Object.fromEntries(names)
  return { slug: firstSlug, originLocale: defaultLocale, texts }
}

function chosen({ id, slug }: Section): ChosenSection {
  return { slug, section: { id } }
}

function findSection(sections: readonly Section[], wanted: string): Section {
  const section = sections.find((one) => one.slug === wanted.toLowerCase() || hasName(one, wanted))
  if (section) return section
  const known = sections.map(({ slug }) => slug).join(', ')
  throw new ImportError(
    known === ''
      ? `There is no section "${wanted}", and none at all: leave --section out and one is made`
      : `There is no section "${wanted}": choose one of ${known}`,
  )
}

function hasName(section: Section, name: string): boolean {
  return locales.some((locale) => foldName(section.texts[locale]?.name ?? '') === foldName(name))
}
