// Sections, tags and people. One that has the same address already is used as it is.
import { systemCli } from '#accounts/actor.ts'
import type { DemoParts } from '#data/demo-parts.ts'
import { typesetText } from '#domain/typography.ts'
import { defaultLocale, locales } from '#i18n/locales.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'
import { demoPeople, demoSections, demoTags } from '../demo-filing.ts'
import { keyed } from './keyed.ts'

/** Key → id. */
export async function loadDemoSections(present: DemoParts): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [position, [key, { slug, texts }]] of Object.entries(demoSections).entries()) {
    const existing = present.sections.get(slug)
    const section = { slug, position, originLocale: defaultLocale, texts, isDemo: true }
    ids.set(key, existing ?? (await saveSection(systemCli, section)).id)
  }
  return ids
}

/** Key → id; the key is also the slug. */
export async function loadDemoTags(present: DemoParts): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [slug, names] of Object.entries(demoTags)) {
    const texts = Object.fromEntries(locales.map((locale) => [locale, { name: names[locale] }]))
    const tag = { slug, originLocale: defaultLocale, texts, isDemo: true }
    ids.set(slug, present.tags.get(slug) ?? (await saveTag(systemCli, tag)).id)
  }
  return ids
}

/** Key → id. */
export async function loadDemoPeople(
  present: DemoParts,
  photos: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [key, { kind, slug, photo, texts }] of Object.entries(demoPeople)) {
    const typeset = Object.fromEntries(
      locales.map((locale) => [locale, { ...texts[locale], biography: typesetText(texts[locale].biography, locale) }]),
    )
    const person = {
      ...{ kind, slug, originLocale: defaultLocale, texts: typeset, isDemo: true },
      photoId: photo === undefined ? null : keyed(photos, photo),
    }
    ids.set(key, present.people.get(slug) ?? (await savePerson(systemCli, person)).id)
  }
  return ids
}
