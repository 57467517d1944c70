// Sections for those who keep them: in the order of the header, and one by one.
import { reading } from '#data/connection/connections.ts'
import { listFormerSlugs } from '#data/former-slugs.ts'
import { countArticlesOfSections, listArticlesOfSection } from '#data/section-places.ts'
import { getSection, listSections } from '#data/sections.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { LabelRow, LabelView } from '#newsroom/view/label-view.ts'
import { missingNames, nameIn } from './name-in.ts'
import { viewLabel } from './view-label.ts'
import { viewUses } from './view-uses.ts'

/** In the order of the header. Throws NotPermitted. */
export async function listSectionsScreen(actor: Actor, locale: Locale): Promise<LabelRow[]> {
  authorise(actor, 'save-section')
  const db = reading()
  const [sections, counts] = await Promise.all([listSections(db), countArticlesOfSections(db)])
  return sections.map((section) => ({
    ...{ id: section.id, slug: section.slug, isDemo: section.isDemo },
    name: nameIn(section, locale),
    missing: missingNames(section),
    articleCount: counts.get(section.id) ?? 0,
  }))
}

/** Throws NotPermitted, RecordMissing. */
export async function getSectionScreen(actor: Actor, id: string, locale: Locale): Promise<LabelView> {
  authorise(actor, 'save-section')
  const db = reading()
  const section = await getSection(db, id)
  return viewLabel(section, {
    formerSlugs: await listFormerSlugs(db, 'section', id),
    uses: await viewUses(db, await listArticlesOfSection(db, id), locale),
  })
}
