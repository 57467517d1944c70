// Turns a body as it is written in the demonstration edition (demo-content.ts) into blocks.
import type { Block, Body, Run } from '#domain/blocks.ts'
import type { DemoBlock } from './demo-content.ts'

/** What only the database knows: numbers of articles and ids of photos, by key. */
export type DemoReferences = {
  readonly findArticleNumber: (key: string) => number | undefined
  readonly photoId: (key: string) => string
}

type ReadRuns = (text: string) => Run[]

/** Blocks are numbered by their place, so that the languages of an article share them. */
export function readDemoBody(blocks: readonly DemoBlock[], references: DemoReferences): Body {
  const runs: ReadRuns = (text) => readRuns(text, references)
  return blocks.map((block, place) => readBlock(block, `b${place + 1}`, runs, references))
}

function readBlock(block: DemoBlock, id: string, runs: ReadRuns, references: DemoReferences): Block {
  if (block === 'rule') return { id, kind: 'rule' }
  if (typeof block === 'string') return { id, kind: 'paragraph', content: runs(block) }
  if ('figure' in block) {
    return { id, kind: 'figure', photoId: references.photoId(block.figure), caption: block.caption, alt: block.alt }
  }
  if ('embed' in block) {
    const { embed: href, ...card } = block
    return { id, kind: 'embed', href, ...card }
  }
  return readTextBlock(block, id, runs)
}

type TextBlock = Exclude<DemoBlock, string | { readonly figure: unknown } | { readonly embed: unknown }>

function readTextBlock(block: TextBlock, id: string, runs: ReadRuns): Block {
  if ('h2' in block) return { id, kind: 'heading', level: 2, content: runs(block.h2) }
  if ('h3' in block) return { id, kind: 'heading', level: 3, content: runs(block.h3) }
  if ('bullets' in block) return { id, kind: 'list', style: 'bullet', items: block.bullets.map(runs) }
  if ('numbers' in block) return { id, kind: 'list', style: 'number', items: block.numbers.map(runs) }
  const quotation: Block = { id, kind: 'quotation', paragraphs: block.quotation.map(runs) }
  return block.by === undefined ? quotation : { ...quotation, attribution: block.by }
}

const inline =
  /\*\*(?<strong>[^*]+)\*\*|(?<![\p{L}\p{N}])_(?<emphasis>[^_]+)_|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)/gu

function readRuns(text: string, references: DemoReferences): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of text.matchAll(inline)) {
    runs.push(...plain(text.slice(end, match.index)))
    const { strong, emphasis, label = '', target = '' } = match.groups ?? {}
    if (strong !== undefined) runs.push({ text: strong, marks: [{ kind: 'strong' }] })
    else if (emphasis !== undefined) runs.push({ text: emphasis, marks: [{ kind: 'emphasis' }] })
    else runs.push(linked(label, target, references))
    end = match.index + match[0].length
  }
  return [...runs, ...plain(text.slice(end))]
}

function plain(text: string): Run[] {
  return text === '' ? [] : [{ text }]
}

/** A link to an article that is not there yet is plain text. */
function linked(text: string, target: string, references: DemoReferences): Run {
  if (target.startsWith('lang:')) return { text, marks: [{ kind: 'foreign', lang: target.slice('lang:'.length) }] }
  if (!target.startsWith('article:')) return { text, marks: [{ kind: 'link', href: target }] }
  const number = references.findArticleNumber(target.slice('article:'.length))
  return number === undefined ? { text } : { text, marks: [{ kind: 'article', number }] }
}
