// The document that is edited → a body as it is stored. What says nothing is left out: an empty line at the end of a
// text is a place for the cursor, not a paragraph.
import type { Node } from '@tiptap/pm/model'
import type { Block, Body } from '#domain/blocks.ts'
import { separateBlockIds } from '#domain/separate-block-ids.ts'
import { blockIdOf, nameOf } from './editor-schema.ts'
import { runsOfText } from './runs-and-text.ts'

type Embed = Extract<Block, { kind: 'embed' }>

/** Ids are unique in the result; a block that has none yet gets one. */
export function documentToBlocks(document: Node, newId: () => string): Body {
  const blocks: Body = []
  document.forEach((node) => {
    const block = knownBlock(node, newId)
    if (block) blocks.push(block)
  })
  return separateBlockIds(blocks, newId) as Body
}

const known = new WeakMap<Node, Block>()

/** Nodes never change, so what became of one is remembered: after a letter, one block of a long text is made anew. */
function knownBlock(node: Node, newId: () => string): Block | undefined {
  const id = blockIdOf(node)
  const block = known.get(node) ?? blockOfNode(node, id ?? newId())
  if (block && id !== null) known.set(node, block)
  return block
}

/** Absent for a block that says nothing. */
function blockOfNode(node: Node, id: string): Block | undefined {
  const name = nameOf(node)
  switch (name) {
    case 'paragraph':
      return saysSomething(node) ? { id, kind: name, content: runsOfText(node) } : undefined
    case 'heading': {
      const level = node.attrs['level'] === 3 ? 3 : 2
      return saysSomething(node) ? { id, kind: name, level, content: runsOfText(node) } : undefined
    }
    case 'quotation':
      return quotationOf(node, id)
    case 'list': {
      const items = childrenOf(node).filter(saysSomething).map(runsOfText)
      const style = node.attrs['style'] === 'number' ? 'number' : 'bullet'
      return items.length > 0 ? { id, kind: name, style, items } : undefined
    }
    case 'figure':
      return { id, kind: name, photoId: String(node.attrs['photoId']), ...factsOf(node, ['caption', 'alt']) }
    case 'embed':
      return {
        ...{ id, kind: name },
        href: String(node.attrs['href']),
        title: String(node.attrs['title']),
        source: String(node.attrs['source']),
        media: node.attrs['media'] as Embed['media'],
        ...factsOf(node, ['lang']),
      }
    case 'rule':
      return { id, kind: name }
    case 'doc':
    case 'quoted':
    case 'attribution':
    case 'item':
    case 'text':
      throw new Error(`"${name}" is no block by itself`)
  }
}

function quotationOf(node: Node, id: string): Block | undefined {
  const quoted = childrenOf(node).filter((child) => nameOf(child) === 'quoted')
  const paragraphs = quoted.filter(saysSomething).map(runsOfText)
  const attribution = node.lastChild?.textContent.trim() ?? ''
  if (paragraphs.length === 0 && attribution === '') return undefined
  return {
    ...{ id, kind: 'quotation' },
    paragraphs: paragraphs.length > 0 ? paragraphs : [[]],
    ...(attribution !== '' && { attribution }),
  }
}

function factsOf<Fact extends string>(node: Node, facts: readonly Fact[]): Partial<Record<Fact, string>> {
  const texts = facts.flatMap((fact) => {
    const value: unknown = node.attrs[fact]
    return typeof value === 'string' ? [[fact, value]] : []
  })
  return Object.fromEntries(texts)
}

function saysSomething(node: Node): boolean {
  return node.textContent.trim() !== ''
}

function childrenOf(node: Node): readonly Node[] {
  return node.content.content
}
