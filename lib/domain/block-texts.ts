// The texts inside a block, whatever its kind, one by one: what is translated, and put back in its place.
import type { Block, Run } from './blocks.ts'

/** A paragraph or item with its marks, or a plain line such as an attribution. */
export type BlockText =
  | { readonly kind: 'runs'; readonly runs: readonly Run[] }
  | { readonly kind: 'line'; readonly text: string }

/** In the order that `withBlockTexts` takes them back. Absent optional lines are left out. */
export function listBlockTexts(block: Block): BlockText[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [asRuns(block.content)]
    case 'quotation':
      return [...block.paragraphs.map(asRuns), ...asLines(block.attribution)]
    case 'list':
      return block.items.map(asRuns)
    case 'figure':
      return [...asLines(block.caption), ...asLines(block.alt)]
    case 'embed':
      return [...asLines(block.title), ...asLines(block.source)]
    case 'rule':
      return []
  }
}

/** The block with other texts; as many as `listBlockTexts` answers, in its order. Throws when there are fewer. */
export function withBlockTexts(block: Block, texts: readonly BlockText[]): Block {
  const rest = [...texts]
  const runs = (): Run[] => {
    const text = take(rest)
    return text.kind === 'runs' ? [...text.runs] : [{ text: text.text }]
  }
  const line = (before: string | undefined): string | undefined =>
    before === undefined ? undefined : lineOf(take(rest))
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, content: runs() }
    case 'quotation': {
      const paragraphs = block.paragraphs.map(runs)
      return { ...block, paragraphs, ...given('attribution', line(block.attribution)) }
    }
    case 'list':
      return { ...block, items: block.items.map(runs) }
    case 'figure': {
      const caption = line(block.caption)
      return { ...block, ...given('caption', caption), ...given('alt', line(block.alt)) }
    }
    case 'embed': {
      const title = line(block.title) || block.title
      return { ...block, title, source: line(block.source) || block.source }
    }
    case 'rule':
      return block
  }
}

/**
 * The same block with nothing written in it yet: how a translation begins. An embed keeps its title, which it may not
 * be without.
 */
export function emptyBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, content: [] }
    case 'quotation':
      return { id: block.id, kind: 'quotation', paragraphs: block.paragraphs.map(() => []) }
    case 'list':
      return { ...block, items: block.items.map(() => []) }
    case 'figure':
      return { id: block.id, kind: 'figure', photoId: block.photoId }
    case 'embed':
    case 'rule':
      return block
  }
}

function take(texts: BlockText[]): BlockText {
  const text = texts.shift()
  if (!text) throw new Error('A block has more texts than were given')
  return text
}

function asRuns(runs: readonly Run[]): BlockText {
  return { kind: 'runs', runs }
}

function asLines(text: string | undefined): BlockText[] {
  return text === undefined ? [] : [{ kind: 'line', text }]
}

function lineOf(text: BlockText): string {
  return text.kind === 'line' ? text.text : text.runs.map((run) => run.text).join('')
}

function given<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string }
}
