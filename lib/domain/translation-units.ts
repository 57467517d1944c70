// The units that are translated: headline, standfirst, the lead photo's caption and alt, and each block of the body.
// A unit has the id that all languages of the article share.
import type { EditionTexts } from './article.ts'
import type { Block, Run } from './blocks.ts'

/** Ids of the units that are no blocks. No block can have one: a colon is not allowed in its id. */
export const reservedIds = {
  headline: ':headline',
  standfirst: ':standfirst',
  caption: ':caption',
  alt: ':alt',
} as const

export type TranslationUnit = {
  readonly id: string
  /** All its words; paragraphs and items of one block are lines. Empty: a photo without words of its own. */
  readonly text: string
  /** What else a translation has in common with its source: kind, link targets, photos. */
  readonly structure: string
}

/**
 * The units of an edition in the order of the page. A field or block without words is none – there is nothing to
 * translate – except a photo, which a translation shows too. A rule is none.
 */
export function listTranslationUnits(texts: EditionTexts): TranslationUnit[] {
  const fields = [
    { id: reservedIds.headline, text: texts.headline },
    { id: reservedIds.standfirst, text: texts.standfirst },
    { id: reservedIds.caption, text: texts.photoCaption ?? '' },
    { id: reservedIds.alt, text: texts.photoAlt ?? '' },
  ].map((field) => ({ ...field, structure: 'field' }))
  const blocks = texts.body.map(unitOfBlock)
  return [...fields, ...blocks].filter((unit) => unit.text.trim() !== '' || unit.structure.startsWith('figure '))
}

/** A block as a unit. */
export function unitOfBlock(block: Block): TranslationUnit {
  return { id: block.id, text: textOfBlock(block), structure: structureOfBlock(block) }
}

/** All words of a block; paragraphs and items are lines. */
export function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textOfRuns(block.content)
    case 'quotation':
      return [...block.paragraphs.map(textOfRuns), block.attribution ?? ''].join('\n').trimEnd()
    case 'list':
      return block.items.map(textOfRuns).join('\n')
    case 'figure':
      return [block.caption ?? '', block.alt ?? ''].join('\n').trim()
    case 'embed':
      return [block.title, block.source].join('\n')
    case 'rule':
      return ''
  }
}

function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/** In how many paragraphs or items the words stand is structure: joining two of them changes no word. */
function structureOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return described('paragraph', targetsOf(block.content))
    case 'heading':
      return described(`heading ${block.level}`, targetsOf(block.content))
    case 'quotation':
      return described(`quotation ${block.paragraphs.length}`, targetsOf(block.paragraphs.flat()))
    case 'list':
      return described(`list ${block.style} ${block.items.length}`, targetsOf(block.items.flat()))
    case 'figure':
      return described('figure', [block.photoId])
    case 'embed':
      return described(`embed ${block.media}`, [block.href])
    case 'rule':
      return 'rule'
  }
}

/** Where links lead, sorted: the order of words is the language's own. */
function targetsOf(runs: readonly Run[]): string[] {
  const targets = runs.flatMap((run) =>
    (run.marks ?? []).flatMap((mark) => {
      if (mark.kind === 'link') return [mark.href]
      return mark.kind === 'article' ? [`article:${mark.number}`] : []
    }),
  )
  return [...new Set(targets)].sort()
}

function described(kind: string, targets: readonly string[]): string {
  return [kind, ...targets].join(' ')
}
