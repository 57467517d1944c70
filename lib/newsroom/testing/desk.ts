// A newsroom for tests: articles and where they are filed, made by the commands themselves.
import { systemCli } from '#accounts/actor.ts'
import type { Body } from '#domain/blocks.ts'
import type { Locale } from '#i18n/locales.ts'
import { createArticle } from '#newsroom/commands/create-article.ts'
import { saveDraft } from '#newsroom/commands/save-draft.ts'
import { savePerson } from '#newsroom/commands/save-person.ts'
import { saveSection } from '#newsroom/commands/save-section.ts'
import { saveTag } from '#newsroom/commands/save-tag.ts'
import type { ArticleInput } from '#newsroom/forms/article-form.ts'
import { reporter } from './actors.ts'

/** One paragraph that says this. */
export function bodySaying(text: string): Body {
  return [{ id: 'p1', kind: 'paragraph', content: [{ text }] }]
}

export type Desk = {
  /** That of its section, its author and its tag, in every language. */
  readonly name: string
  readonly sectionId: string
  readonly authorId: string
  readonly tagId: string
}

let desks = 0

/** A section, an author and a tag that no other test uses. */
export async function openDesk(): Promise<Desk> {
  desks += 1
  const name = `Desk ${desks}`
  const names = { uk: { name }, en: { name }, ru: { name } }
  const section = await saveSection(systemCli, { originLocale: 'en', texts: names })
  const author = await savePerson(systemCli, { originLocale: 'en', texts: names })
  const tag = await saveTag(systemCli, { originLocale: 'en', texts: names })
  return { name, sectionId: section.id, authorId: author.id, tagId: tag.id }
}

/** An article with a complete draft in one language. */
export async function writeArticle(
  desk: Desk,
  locale: Locale = 'uk',
  input: Partial<ArticleInput> = {},
): Promise<number> {
  const { articleNumber } = await createArticle(reporter, {
    locale,
    sectionId: desk.sectionId,
    credits: [{ personId: desk.authorId }],
    tagIds: [desk.tagId],
    texts: { headline: `Headline in ${locale}`, standfirst: 'What it is about', body: bodySaying('First words.') },
    ...input,
  })
  return articleNumber
}

/** A complete draft of the article in another language. */
export async function translate(articleNumber: number, locale: Locale): Promise<void> {
  await saveDraft(reporter, {
    articleNumber,
    locale,
    expectedVersion: 0,
    texts: { headline: `Headline in ${locale}`, standfirst: 'What it is about', body: bodySaying('Other words.') },
  })
}
