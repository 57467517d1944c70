// Putting in what the clipboard holds. ProseMirror runs the first and the last pasted block into the paragraph around
// the cursor; at its very beginning that would hand the paragraph's id to the first pasted words.
import type { Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'

export function insertPasted(state: EditorState, slice: Slice): Transaction {
  const { selection, tr } = state
  const { $from } = selection
  const isAtBeginning = selection.empty && $from.depth === 1 && $from.parentOffset === 0
  const isSeveral = slice.content.childCount > 1 && slice.openStart <= 1 && slice.openEnd <= 1
  return isAtBeginning && isSeveral ? insertBefore(state, slice) : tr.replaceSelection(slice)
}

/** Whole blocks go before the paragraph; the words of a last one that was not taken whole go into it. */
function insertBefore({ tr, selection }: EditorState, slice: Slice): Transaction {
  const { $from } = selection
  const blocks: Node[] = [...slice.content.content]
  const tail = slice.openEnd > 0 && blocks.at(-1)?.isTextblock ? blocks.pop() : undefined
  const start = $from.before(1)
  const isEmpty = $from.parent.content.size === 0
  if (tail && tail.content.size > 0) tr.insert($from.pos, tail.content)
  if (isEmpty && !(tail && tail.content.size > 0)) tr.replaceWith(start, $from.after(1), blocks)
  else tr.insert(start, blocks)
  const end = start + blocks.reduce((size, block) => size + block.nodeSize, 0) + 1 + (tail?.content.size ?? 0)
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1)).scrollIntoView()
}
