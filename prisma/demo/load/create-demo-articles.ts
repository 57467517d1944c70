// Gives every article of the demonstration its number, so that their texts can link to one another.
import { createHash } from 'node:crypto'
import { systemCli } from '#accounts/actor.ts'
import { locales } from '#i18n/locales.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import type { DemoArticle } from '../demo-content.ts'
import { demoTexts } from './demo-texts.ts'
import { keyed } from './keyed.ts'

/** Ids and numbers by key. */
export type DemoFiling = Readonly<
  Record<'sections' | 'tags' | 'people' | 'photos', ReadonlyMap<string, string>> & {
    stories: ReadonlyMap<string, number>
  }
>

/** Key → number. An article that exists keeps its number: its key is remembered as the hash of an imported file. */
export async function createDemoArticles(
  articles: readonly DemoArticle[],
  filing: DemoFiling,
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  for (const article of articles) numbers.set(article.key, await createDemoArticle(article, filing))
  return numbers
}

async function createDemoArticle(article: DemoArticle, filing: DemoFiling): Promise<number> {
  const locale = originLocale(article)
  const { articleNumber } = await createArticle(systemCli, {
    sectionId: keyed(filing.sections, article.section),
    storyNumber: article.story === undefined ? null : keyed(filing.stories, article.story),
    leadPhotoId: keyed(filing.photos, article.photo),
    credits: [
      ...article.authors.map((key) => ({ personId: keyed(filing.people, key) })),
      ...(article.translator === undefined
        ? []
        : [{ personId: keyed(filing.people, article.translator), role: 'translator' as const }]),
    ],
    tagIds: article.tags.map((key) => keyed(filing.tags, key)),
    locale,
    // Links to articles without a number yet are plain text here; publishing saves the whole text.
    texts: demoTexts(article, locale, { numbers: new Map(), photos: filing.photos }),
    importHash: createHash('sha256').update(`litopys demonstration: ${article.key}`).digest('hex'),
    isDemo: true,
  })
  return articleNumber
}

/** The first language that the article exists in. */
function originLocale(article: DemoArticle) {
  const locale = locales.find((one) => article.editions[one] !== undefined)
  if (locale === undefined) throw new Error(`The demonstration article "${article.key}" has no text`)
  return locale
}
