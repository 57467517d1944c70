// What Enter and Backspace do inside lists and quotations, where ProseMirror's own commands would take the block apart
// or run the text into the line that says who spoke.
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type Command, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { blockIdOf, editorSchema, nameOf } from './editor-schema.ts'
import { beginParagraphBelow } from './move-blocks.ts'

const { nodes } = editorSchema

/** Enter: a quoted line ends and another begins, an empty item ends the list, an empty line of a quotation leads to who said it, and that to the next paragraph. */
export const enterInLines: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  if (!empty || $from.depth !== 2) return false
  const line = $from.parent
  if (nameOf(line) === 'attribution') return beginParagraphBelow(state, dispatch, view)
  if (line.content.size > 0) return nameOf(line) === 'quoted' && splitQuotedLine($from, state.tr, dispatch)
  if (nameOf(line) === 'quoted') return leaveQuotedLine($from, state.tr, dispatch)
  dispatch?.(takeOutLine(state.tr, $from))
  return true
}

/** Backspace at the very beginning of a line. */
export const backspaceInLines: Command = (state, dispatch) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0) return false
  if ($from.depth === 1) return backspaceBelowQuotation($from, state.tr, dispatch)
  if ($from.depth !== 2) return false
  if (nameOf($from.parent) === 'attribution') {
    dispatch?.(state.tr.setSelection(Selection.near(state.doc.resolve($from.before() - 1), -1)))
    return true
  }
  if ($from.index(1) > 0) return false
  dispatch?.(takeOutLine(state.tr, $from))
  return true
}

/** ProseMirror would make the new line an attribution, of which a quotation has one already, and so do nothing. */
function splitQuotedLine({ pos }: ResolvedPos, tr: Transaction, dispatch?: (tr: Transaction) => void): boolean {
  dispatch?.(tr.split(pos, 1, [{ type: nodes.quoted }]).scrollIntoView())
  return true
}

function leaveQuotedLine($from: ResolvedPos, tr: Transaction, dispatch?: (tr: Transaction) => void): boolean {
  const quotation = $from.node(1)
  const isLast = $from.index(1) === quotation.childCount - 2
  if (!isLast) return false
  if (quotation.childCount > 2) tr.delete($from.before(), $from.after())
  const end = tr.mapping.map($from.after(1)) - 1
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end - 1), -1)).scrollIntoView())
  return true
}

/** The text of a paragraph never runs into an attribution: the cursor goes there, and an empty paragraph goes away. */
function backspaceBelowQuotation($from: ResolvedPos, tr: Transaction, dispatch?: (tr: Transaction) => void): boolean {
  const before = $from.doc.maybeChild($from.index(0) - 1)
  if (!before || nameOf(before) !== 'quotation') return false
  if ($from.parent.content.size === 0) tr.delete($from.before(), $from.after())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.before() - 2)).scrollIntoView())
  return true
}

/**
 * The line becomes a paragraph. What stood before it stays one block and what stood after it becomes another; the id
 * stays with the first part that is left, and with the paragraph when nothing is.
 */
function takeOutLine(tr: Transaction, $from: ResolvedPos): Transaction {
  const block = $from.node(1)
  const index = $from.index(1)
  const id = blockIdOf(block)
  const before = partOf(block, 0, index, id)
  const after = partOf(block, index + 1, block.childCount, before ? null : id)
  const paragraph = nodes.paragraph.create({ id: before || after ? null : id }, $from.parent.content)
  const parts = [before, paragraph, after ?? strayAttribution(block)].filter((part) => part !== undefined)
  const start = $from.before(1)
  tr.replaceWith(start, $from.after(1), parts)
  return tr.setSelection(TextSelection.create(tr.doc, start + (before?.nodeSize ?? 0) + 1)).scrollIntoView()
}

/** Who said it, when nothing that was said is left to be quoted. */
function strayAttribution(block: Node): Node | undefined {
  const last = block.lastChild
  return last && nameOf(last) === 'attribution' && last.content.size > 0
    ? nodes.paragraph.create(null, last.content)
    : undefined
}

/** Some lines of a list or a quotation as a block of the same kind; absent when none has words. */
function partOf(block: Node, from: number, to: number, id: string | null): Node | undefined {
  const lines = block.content.content.slice(from, to)
  const texts = lines.filter((line) => nameOf(line) !== 'attribution')
  if (texts.length === 0) return undefined
  const attribution = lines.find((line) => nameOf(line) === 'attribution')
  const isQuotation = nameOf(block) === 'quotation'
  return block.type.create(
    { ...block.attrs, id },
    isQuotation ? [...texts, attribution ?? nodes.attribution.create()] : texts,
  )
}
