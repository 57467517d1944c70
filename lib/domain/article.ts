// An article is one piece of journalism across all languages; an edition is that article in one language. Here is
// what an edition consists of: the texts that are saved, snapshotted by a revision and copied by publishing.
import { z } from 'zod'
import { type Block, type Body, bodySchema, type Run } from './blocks.ts'

/** Longest texts, in UTF-16 units. Room for honest work, not for accidents. */
export const textLimits = {
  slug: 80,
  headline: 400,
  standfirst: 1000,
  seoTitle: 200,
  seoDescription: 400,
  photoCaption: 1000,
  photoAlt: 1000,
  /** Of a withdrawn article's public notice, and of a correction. */
  notice: 2000,
} as const

/** A slug, or nothing: the number alone is the address then. */
export const slugSchema = z
  .string()
  .max(textLimits.slug)
  .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)

/** What a revision snapshots. Absent optional texts are null, so that the stored form has every key. */
export const editionTextsSchema = z.strictObject({
  slug: slugSchema,
  headline: z.string().max(textLimits.headline),
  standfirst: z.string().max(textLimits.standfirst),
  body: bodySchema,
  seoTitle: z.string().max(textLimits.seoTitle).nullable(),
  seoDescription: z.string().max(textLimits.seoDescription).nullable(),
  photoCaption: z.string().max(textLimits.photoCaption).nullable(),
  photoAlt: z.string().max(textLimits.photoAlt).nullable(),
})

export type EditionTexts = z.infer<typeof editionTextsSchema>

/** Names the edition of an article in the audit log: `article:12/uk`. */
export function editionSubject(articleNumber: number, locale: string): string {
  return `article:${articleNumber}/${locale}`
}

/** The texts in which two states of an edition differ, in the order of the page. */
export function changedTexts(one: EditionTexts, other: EditionTexts): (keyof EditionTexts)[] {
  const keys = Object.keys(editionTextsSchema.shape) as (keyof EditionTexts)[]
  return keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]))
}

/** Numbers of our own articles that a body links to, each once, in reading order. */
export function linkedArticles(body: Body): number[] {
  const numbers = runsOf(body).flatMap((run) =>
    (run.marks ?? []).flatMap((mark) => (mark.kind === 'article' ? [mark.number] : [])),
  )
  return [...new Set(numbers)]
}

/** Ids of the photos that a body shows, each once, in reading order. */
export function photosInBody(body: Body): string[] {
  return [...new Set(body.flatMap((block) => (block.kind === 'figure' ? [block.photoId] : [])))]
}

/** A body as readers get it: a block of a translation that nobody has written yet is not there. */
export function withoutEmptyBlocks(body: Body): Body {
  return body.filter((block) => isWordless(block) || hasText([block]))
}

/** What says something without words of its own. */
function isWordless({ kind }: Block): boolean {
  return kind === 'figure' || kind === 'embed' || kind === 'rule'
}

/** Whether there is anything to read in a body: rules and photos alone are no article. */
export function hasText(body: Body): boolean {
  return runsOf(body).some((run) => run.text.trim() !== '')
}

function runsOf(body: Body): Run[] {
  return body.flatMap(runsOfBlock)
}

function runsOfBlock(block: Block): Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content
    case 'quotation':
      return block.paragraphs.flat()
    case 'list':
      return block.items.flat()
    case 'figure':
    case 'embed':
    case 'rule':
      return []
  }
}
