// Where the cursor is after something was inserted: in what is written in, behind what is not.
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { emptyQuotation } from './block-commands.ts'
import { editorSchema } from './editor-schema.ts'
import { createEditorState } from './editor-state.ts'
import { insertBlock } from './move-blocks.ts'

const { rule } = editorSchema.nodes

function insertBehind(text: string, block: Node) {
  const begun = createEditorState([{ id: 'p1', kind: 'paragraph', content: text === '' ? [] : [{ text }] }])
  const state = begun.apply(begun.tr.setSelection(TextSelection.create(begun.doc, 1)))
  const after = state.apply(insertBlock(state, block))
  const blocks = Array.from({ length: after.doc.childCount }, (_, index) => after.doc.child(index).type.name)
  return { blocks, cursorIn: after.selection.$from.parent.type.name }
}

it('is where a quotation begins, and a paragraph waits below it', () => {
  expect(insertBehind('Above', emptyQuotation())).toEqual({
    blocks: ['paragraph', 'quotation', 'paragraph'],
    cursorIn: 'quoted',
  })
  expect(insertBehind('', emptyQuotation())).toEqual({ blocks: ['quotation', 'paragraph'], cursorIn: 'quoted' })
})

it('is below a divider', () => {
  expect(insertBehind('Above', rule.create())).toEqual({
    blocks: ['paragraph', 'rule', 'paragraph'],
    cursorIn: 'paragraph',
  })
})
