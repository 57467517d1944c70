// The top-level blocks that a selection touches, and how to put others in their place without losing the cursor.
import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

export type SelectedBlocks = {
  readonly blocks: readonly Node[]
  /** Bounds in the document. */
  readonly from: number
  readonly to: number
  /** Index of the first among all blocks. */
  readonly index: number
}

export function selectedBlocks({ doc, selection }: EditorState): SelectedBlocks {
  const index = Math.min(selection.$from.index(0), doc.childCount - 1)
  const last = Math.max(index, lastIndex(selection))
  const blocks = doc.content.content.slice(index, last + 1)
  const from = doc.content.content.slice(0, index).reduce((size, node) => size + node.nodeSize, 0)
  return { blocks, from, to: from + blocks.reduce((size, node) => size + node.nodeSize, 0), index }
}

/** A selection that ends between two blocks does not touch the second. */
function lastIndex({ $to }: Selection): number {
  const index = $to.index(0)
  return $to.depth === 0 ? index - 1 : index
}

/**
 * Replaces the blocks by others that hold the same lines of text in the same order. The selection stays at the same
 * letters.
 */
export function replaceKeepingLines(
  state: EditorState,
  selected: SelectedBlocks,
  blocks: readonly Node[],
): Transaction {
  const { selection, tr } = state
  const { from, to } = selected
  const anchor = lineAt(state.doc, from, selection.anchor)
  const head = lineAt(state.doc, from, selection.head)
  tr.replaceWith(from, to, blocks)
  const end = from + blocks.reduce((size, node) => size + node.nodeSize, 0)
  const place = (line: Line) => positionOf(tr.doc, from, end, line)
  if (!(selection instanceof NodeSelection)) {
    const $anchor = tr.doc.resolve(place(anchor))
    const $head = tr.doc.resolve(place(head))
    const bothInText = $anchor.parent.inlineContent && $head.parent.inlineContent
    tr.setSelection(bothInText ? TextSelection.between($anchor, $head) : Selection.near($anchor))
  }
  return tr
}

/** The how-manieth line of text after a position, and the place in it. */
type Line = { readonly number: number; readonly offset: number }

function lineAt(doc: Node, from: number, position: number): Line {
  let number = -1
  let offset = 0
  doc.nodesBetween(from, Math.max(position, from), (node, start) => {
    if (!node.isTextblock || start < from || start >= position) return
    number += 1
    offset = Math.min(position - start - 1, node.content.size)
  })
  return { number: Math.max(number, 0), offset }
}

function positionOf(doc: Node, from: number, to: number, line: Line): number {
  let number = -1
  let found = Math.min(from + 1, doc.content.size)
  doc.nodesBetween(from, to, (node, start) => {
    if (!node.isTextblock || start < from || number === line.number) return
    number += 1
    found = start + 1 + Math.min(line.offset, node.content.size)
  })
  return found
}
