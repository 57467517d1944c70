// Turns a body as it is written in the demonstration edition (demo-content.ts) into blocks.
import type { Block, Body, Mark, Run } from '#domain/blocks.ts'
import type { DemoBlock } from './demo-content.ts'

/** What only the database knows: numbers of articles and ids of photos, by key. */
export type DemoReferences = {
  readonly articleNumber: (key: string) => number
  readonly photoId: (key: string) => string
}

/** `correct` is the typography of the language; it sees plain stretches of text, never addresses. */
export function readDemoBody(
  blocks: readonly DemoBlock[],
  references: DemoReferences,
  correct: (text: string) => string,
): Body {
  const runs = (text: string) => readRuns(text, references, correct)
  return blocks.map((block, place): Block => {
    const id = `b${place + 1}`
    if (block === 'rule') return { id, kind: 'rule' }
    if (typeof block === 'string') return { id, kind: 'paragraph', content: runs(block) }
    if ('h2' in block) return { id, kind: 'heading', level: 2, content: runs(block.h2) }
    if ('h3' in block) return { id, kind: 'heading', level: 3, content: runs(block.h3) }
    if ('bullets' in block) return { id, kind: 'list', style: 'bullet', items: block.bullets.map(runs) }
    if ('numbers' in block) return { id, kind: 'list', style: 'number', items: block.numbers.map(runs) }
    if ('quotation' in block) {
      const attribution = block.by === undefined ? {} : { attribution: correct(block.by) }
      return { id, kind: 'quotation', paragraphs: block.quotation.map(runs), ...attribution }
    }
    if ('figure' in block) {
      const photoId = references.photoId(block.figure)
      return { id, kind: 'figure', photoId, caption: correct(block.caption), alt: correct(block.alt) }
    }
    const { embed: href, title, source, media, lang } = block
    return { id, kind: 'embed', href, title: correct(title), source, media, ...(lang === undefined ? {} : { lang }) }
  })
}

const inline =
  /\*\*(?<strong>[^*]+)\*\*|(?<![\p{L}\p{N}])_(?<emphasis>[^_]+)_|\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)/gu

function readRuns(text: string, references: DemoReferences, correct: (text: string) => string): Run[] {
  const runs: Run[] = []
  let end = 0
  const plain = (stretch: string) => {
    if (stretch !== '') runs.push({ text: correct(stretch) })
  }
  for (const match of text.matchAll(inline)) {
    plain(text.slice(end, match.index))
    const { strong, emphasis, label = '', target = '' } = match.groups ?? {}
    if (strong !== undefined) runs.push({ text: correct(strong), marks: [{ kind: 'strong' }] })
    else if (emphasis !== undefined) runs.push({ text: correct(emphasis), marks: [{ kind: 'emphasis' }] })
    else runs.push(markedRun(label, target, references, correct))
    end = match.index + match[0].length
  }
  plain(text.slice(end))
  return runs
}

function markedRun(label: string, target: string, references: DemoReferences, correct: (text: string) => string): Run {
  const mark = readMark(target, references)
  // Another language has its own typography.
  return { text: mark.kind === 'foreign' ? label : correct(label), marks: [mark] }
}

function readMark(target: string, references: DemoReferences): Mark {
  if (target.startsWith('article:')) {
    return { kind: 'article', number: references.articleNumber(target.slice('article:'.length)) }
  }
  if (target.startsWith('lang:')) return { kind: 'foreign', lang: target.slice('lang:'.length) }
  return { kind: 'link', href: target }
}
