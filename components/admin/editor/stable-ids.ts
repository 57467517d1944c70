// Keeps every block's id with its words, because a translation hangs on it (translations know by id what they were
// made from). The rules, each with its case in stable-ids.test.ts: changing a kind, wrapping and unwrapping keep the id
// (block-commands.ts does that); a split keeps it on the first half that has words; a merge keeps the survivor's; what
// is cut and pasted keeps it, what is copied gets a new one.
import { type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Selection, type Transaction } from '@tiptap/pm/state'
import { blockIdOf } from './editor-schema.ts'

/** Gives every block an id of its own after each change, in the same undoable step. */
export function stableIds(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, after) =>
      transactions.some((one) => one.docChanged) ? mendIds(after, newId) : null,
    props: {
      transformPasted: (slice, view) => {
        // A block that is dragged is still in its old place now and gone a moment later.
        const isMove = (view.dragging as { readonly move?: boolean } | null)?.move === true
        return isMove ? slice : dropKnownIds(slice, view.state)
      },
    },
  })
}

function mendIds(state: EditorState, newId: () => string): Transaction | null {
  const { doc, tr } = state
  const keepers = findKeepers(doc)
  doc.forEach((node, position) => {
    const id = blockIdOf(node)
    if (id === null || keepers.get(id) !== position) tr.setNodeAttribute(position, 'id', newId())
  })
  return tr.docChanged ? tr : null
}

/** Of several blocks with one id, the position of the one that keeps it: the first that has something in it. */
function findKeepers(doc: Node): Map<string, number> {
  const keepers = new Map<string, { position: number; isEmpty: boolean }>()
  doc.forEach((node, position) => {
    const id = blockIdOf(node)
    if (id === null) return
    const known = keepers.get(id)
    const isEmpty = isEmptyBlock(node)
    if (!known || (known.isEmpty && !isEmpty)) keepers.set(id, { position, isEmpty })
  })
  return new Map(Array.from(keepers, ([id, { position }]) => [id, position]))
}

/** A figure or an embed is never empty: it says something without text. */
function isEmptyBlock(node: Node): boolean {
  return !node.isAtom && node.textContent === ''
}

/**
 * What is pasted while its original still stands is a copy: its blocks lose their ids. An original that the paste
 * replaces, or of which only an emptied paragraph is left, does not stand any more.
 */
export function dropKnownIds(slice: Slice, state: EditorState): Slice {
  const standing = new Set<string>()
  state.doc.forEach((node, position) => {
    const id = blockIdOf(node)
    if (id !== null && !isEmptyBlock(node) && !isCovered(node, position, state.selection)) standing.add(id)
  })
  return mapChildren(slice, (node) => {
    const id = blockIdOf(node)
    return id !== null && standing.has(id) ? node.type.create({ ...node.attrs, id: null }, node.content) : node
  })
}

function isCovered(node: Node, position: number, selection: Selection): boolean {
  if (selection.empty) return false
  const edge = node.isAtom ? 0 : 1
  return selection.from <= position + edge && selection.to >= position + node.nodeSize - edge
}

function mapChildren(slice: Slice, change: (node: Node) => Node): Slice {
  const { content } = slice
  let changed = content
  content.forEach((node, _offset, index) => {
    const next = change(node)
    if (next !== node) changed = changed.replaceChild(index, next)
  })
  return changed === content ? slice : new Slice(changed, slice.openStart, slice.openEnd)
}
