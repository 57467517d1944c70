// Changing what kind of block something is. The first of the blocks that become one keeps its id, and so does the first
// of those that one block becomes: the words a translator confirmed stay the ones they were.
import type { Attrs, Node } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import { attributionOf } from './blocks-to-document.ts'
import { blockIdOf, editorSchema, nameOf } from './editor-schema.ts'
import { replaceKeepingLines, selectedBlocks } from './selected-blocks.ts'

const { nodes } = editorSchema

export type BlockShape = 'paragraph' | 'heading-2' | 'heading-3' | 'quotation' | 'bullet-list' | 'number-list'

/** A line of text, and who is named at the end of a quotation. */
type Line = { readonly kind: 'text' | 'attribution'; readonly node: Node }

/** Gives the selected blocks this shape; those that all have it already become paragraphs again. */
export function setBlockShape(shape: BlockShape): Command {
  return (state, dispatch) => {
    const selected = selectedBlocks(state)
    if (!selected.blocks.some(hasLines)) return false
    const wanted = selected.blocks.every((block) => shapeOf(block) === shape) ? 'paragraph' : shape
    if (wanted === 'paragraph' && shape === 'paragraph' && shapeOfSelection(state) === 'paragraph') return false
    dispatch?.(replaceKeepingLines(state, selected, reshape(selected.blocks, wanted)).scrollIntoView())
    return true
  }
}

/** The shape that all selected blocks have; absent when they differ or have none. */
export function shapeOfSelection(state: EditorState): BlockShape | undefined {
  const { blocks } = selectedBlocks(state)
  const [first] = blocks
  const shape = first && shapeOf(first)
  return blocks.every((block) => shapeOf(block) === shape) ? shape : undefined
}

export function shapeOf(block: Node): BlockShape | undefined {
  switch (nameOf(block)) {
    case 'paragraph':
      return 'paragraph'
    case 'heading':
      return block.attrs['level'] === 3 ? 'heading-3' : 'heading-2'
    case 'quotation':
      return 'quotation'
    case 'list':
      return block.attrs['style'] === 'number' ? 'number-list' : 'bullet-list'
    default:
      return undefined
  }
}

function hasLines(block: Node): boolean {
  return shapeOf(block) !== undefined
}

/** Blocks without lines (figures, rules) stay where they are and part the rest into groups. */
function reshape(blocks: readonly Node[], shape: BlockShape): Node[] {
  return groupsOf(blocks).flatMap((group) => (hasLinesAtAll(group) ? reshapeGroup(group, shape) : group))
}

function groupsOf(blocks: readonly Node[]): Node[][] {
  const groups: Node[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && hasLinesAtAll(group) === hasLines(block)) group.push(block)
    else groups.push([block])
  }
  return groups
}

function hasLinesAtAll(group: readonly Node[]): boolean {
  return group.some(hasLines)
}

function reshapeGroup(group: readonly Node[], shape: BlockShape): Node[] {
  switch (shape) {
    case 'paragraph':
      return group.flatMap((block) => linesAs(block, (line, id) => nodes.paragraph.create({ id }, line.content)))
    case 'heading-2':
    case 'heading-3': {
      const level = shape === 'heading-2' ? 2 : 3
      return group.flatMap((block) => linesAs(block, (line, id) => nodes.heading.create({ id, level }, line.content)))
    }
    case 'bullet-list':
    case 'number-list': {
      const items = group.flatMap(linesOf).map(({ node }) => nodes.item.create(null, node.content))
      return [nodes.list.create(firstId(group, { style: shape === 'number-list' ? 'number' : 'bullet' }), items)]
    }
    case 'quotation':
      return [quotationOf(group)]
  }
}

/** The first line of a block keeps the block's id; the others get theirs from the stable-ids plugin. */
function linesAs(block: Node, make: (line: Node, id: string | null) => Node): Node[] {
  return linesOf(block).map(({ node }, index) => make(node, index === 0 ? blockIdOf(block) : null))
}

function quotationOf(group: readonly Node[]): Node {
  const lines = group.flatMap(linesOf)
  const last = lines.at(-1)
  const attribution = last?.kind === 'attribution' && lines.length > 1 ? last : undefined
  const quoted = lines.filter((line) => line !== attribution).map(({ node }) => nodes.quoted.create(null, node.content))
  return nodes.quotation.create(firstId(group), [...quoted, attributionOf(attribution?.node.textContent ?? '')])
}

/** A quotation to be written in. */
export function emptyQuotation(): Node {
  return nodes.quotation.create(null, [nodes.quoted.create(), attributionOf('')])
}

function firstId(group: readonly Node[], attrs: Attrs = {}): Attrs {
  const [first] = group
  return { ...attrs, id: first ? blockIdOf(first) : null }
}

/** An attribution that nobody filled in is no line. */
function linesOf(block: Node): Line[] {
  if (block.isTextblock) return [{ kind: 'text', node: block }]
  return block.content.content.flatMap((node): Line[] => {
    if (nameOf(node) !== 'attribution') return [{ kind: 'text', node }]
    return node.content.size > 0 ? [{ kind: 'attribution', node }] : []
  })
}
