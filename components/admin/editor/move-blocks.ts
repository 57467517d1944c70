// Moving blocks up and down, putting new ones in, and leaving a list or a quotation. Moving changes nothing but the
// order.
import type { Node } from '@tiptap/pm/model'
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state'
import { editorSchema } from './editor-schema.ts'
import { selectedBlocks } from './selected-blocks.ts'

const { nodes } = editorSchema

/** Swaps the selected blocks with the one above or below. */
export function moveBlocks(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const { blocks, from, to, index } = selectedBlocks(state)
    const neighbour = state.doc.maybeChild(direction === 'up' ? index - 1 : index + blocks.length)
    if (!neighbour) return false
    if (!dispatch) return true
    const shift = direction === 'up' ? -neighbour.nodeSize : neighbour.nodeSize
    const start = direction === 'up' ? from - neighbour.nodeSize : from
    const end = direction === 'up' ? to : to + neighbour.nodeSize
    const order = direction === 'up' ? [...blocks, neighbour] : [neighbour, ...blocks]
    const { tr, selection } = state
    tr.replaceWith(start, end, order)
    dispatch(selectAgain(tr, selection, shift).scrollIntoView())
    return true
  }
}

function selectAgain(tr: Transaction, selection: Selection, shift: number): Transaction {
  if (selection instanceof NodeSelection) return tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift))
  const anchor = tr.doc.resolve(selection.anchor + shift)
  return tr.setSelection(TextSelection.between(anchor, tr.doc.resolve(selection.head + shift)))
}

/**
 * Puts a block behind the selected ones; an empty paragraph gives way to it. The cursor goes into the new block, or
 * behind one that is not written in.
 */
export function insertBlock(state: EditorState, block: Node): Transaction {
  const { blocks, from, to } = selectedBlocks(state)
  const [only] = blocks
  const isInEmpty = blocks.length === 1 && only?.type === nodes.paragraph && only.content.size === 0
  const { tr } = state
  if (isInEmpty) tr.replaceWith(from, to, block)
  else tr.insert(to, block)
  const before = isInEmpty ? from : to
  const after = before + block.nodeSize
  if (after >= tr.doc.content.size || !tr.doc.resolve(after).nodeAfter?.isTextblock) {
    tr.insert(after, nodes.paragraph.create())
  }
  return tr.setSelection(Selection.near(tr.doc.resolve((block.isAtom ? after : before) + 1))).scrollIntoView()
}

/** Leaves whatever the cursor is in and begins a paragraph behind it. */
export const beginParagraphBelow: Command = (state, dispatch) => {
  const { to } = selectedBlocks(state)
  if (!dispatch) return true
  const tr = state.tr.insert(to, nodes.paragraph.create())
  dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView())
  return true
}
