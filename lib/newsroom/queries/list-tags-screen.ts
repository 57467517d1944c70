// Tags for those who keep them: by name, with how many articles bear each; and one by one.
import { reading } from '#data/connection/connections.ts'
import { listFormerSlugs } from '#data/former-slugs.ts'
import { countArticlesOfTags, listArticlesOfTag } from '#data/tag-uses.ts'
import { getTag, listTags } from '#data/tags.ts'
import type { Actor } from '#domain/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import { authorise } from '#newsroom/authorise.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'
import type { LabelList, LabelView } from '#newsroom/view/label-view.ts'
import { missingNames, nameIn, searchByName } from './name-in.ts'
import { viewLabel } from './view-label.ts'
import { viewUses } from './view-uses.ts'

/** More are found by typing. */
const mostListed = 200

/** Those whose name in any language holds `text`, by name; two hundred at most. Throws NotPermitted. */
export async function listTagsScreen(actor: Actor, text: string, locale: Locale): Promise<LabelList> {
  authorise(actor, 'save-tag')
  const db = reading()
  const [tags, counts] = await Promise.all([listTags(db), countArticlesOfTags(db)])
  const found = searchByName(tags, text, locale)
  const rows = found.slice(0, mostListed).map((tag) => ({
    ...{ id: tag.id, slug: tag.slug, isDemo: tag.isDemo },
    name: nameIn(tag, locale),
    missing: missingNames(tag),
    articleCount: counts.get(tag.id) ?? 0,
  }))
  return { rows, total: found.length }
}

/** Throws NotPermitted, RecordMissing. */
export async function getTagScreen(actor: Actor, id: string, locale: Locale): Promise<LabelView> {
  authorise(actor, 'save-tag')
  const db = reading()
  const tag = await getTag(db, id)
  return viewLabel(tag, {
    formerSlugs: await listFormerSlugs(db, 'tag', id),
    uses: await viewUses(db, await listArticlesOfTag(db, id), locale),
  })
}

/** The tags that this one can be merged with. Throws NotPermitted. */
export async function listOtherTags(actor: Actor, id: string, locale: Locale): Promise<Choice[]> {
  authorise(actor, 'merge-tags')
  const others = (await listTags(reading())).filter((tag) => tag.id !== id)
  return searchByName(others, '', locale).map((tag) => ({ id: tag.id, name: nameIn(tag, locale) }))
}
