// Typography on request (lib/domain/typography.ts) in one step that one undo takes back.
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { typesetBody } from '#domain/typography.ts'
import type { Locale } from '#i18n/locales.ts'
import { nodeOfBlock } from './blocks-to-document.ts'
import { documentToBlocks } from './document-to-blocks.ts'
import { blockIdOf } from './editor-schema.ts'

export type Typesetting = { readonly transaction: Transaction; readonly changedLines: number }

/** Absent: there is nothing to change. Only the letters that change are replaced, so the cursor stays where it is. */
export function typesetDocument(state: EditorState, locale: Locale): Typesetting | undefined {
  const { tr, doc } = state
  const set = new Map(
    typesetBody(
      documentToBlocks(doc, () => ''),
      locale,
    ).map((block) => [block.id, nodeOfBlock(block)]),
  )
  let changedLines = 0
  doc.forEach((block, position) => {
    const wanted = set.get(blockIdOf(block) ?? '')
    if (!wanted) return
    const lines = linesOf(wanted)
    for (const { node, at } of linesIn(block, position)) {
      const next = node.textContent.trim() === '' ? undefined : lines.shift()
      if (next && replaceDifference(tr, node, at, next)) changedLines += 1
    }
  })
  return changedLines > 0 ? { transaction: tr, changedLines } : undefined
}

function linesOf(block: Node): Node[] {
  if (block.isTextblock) return [block]
  return block.content.content.filter((line) => line.isTextblock && line.textContent.trim() !== '')
}

function linesIn(block: Node, position: number): { node: Node; at: number }[] {
  if (block.isTextblock) return [{ node: block, at: position + 1 }]
  const lines: { node: Node; at: number }[] = []
  block.forEach((node, offset) => {
    if (node.isTextblock) lines.push({ node, at: position + 1 + offset + 1 })
  })
  return lines
}

function replaceDifference(tr: Transaction, line: Node, at: number, wanted: Node): boolean {
  const start = line.content.findDiffStart(wanted.content)
  if (start === null) return false
  const end = line.content.findDiffEnd(wanted.content) ?? { a: line.content.size, b: wanted.content.size }
  // Where letters repeat, the two ends may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const from = tr.mapping.map(at + start)
  const to = tr.mapping.map(at + end.a + overlap)
  tr.replaceWith(from, to, wanted.content.cut(start, end.b + overlap))
  return true
}
