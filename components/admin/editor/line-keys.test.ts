// What Enter does in a quotation: another line, then who said it, then the paragraph below.
import { TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { createEditorState } from './editor-state.ts'
import { enterInLines } from './line-keys.ts'

it('leads from what was said to who said it, and on', () => {
  const begun = createEditorState([{ id: 'q1', kind: 'quotation', paragraphs: [[{ text: 'Said' }]] }])
  let state = begun.apply(begun.tr.setSelection(TextSelection.create(begun.doc, 2 + 'Said'.length)))
  const press = () => {
    expect(enterInLines(state, (tr) => (state = state.apply(tr)))).toBe(true)
    return state.selection.$from.parent.type.name
  }
  expect(press()).toBe('quoted')
  expect(state.doc.firstChild?.childCount).toBe(3)
  expect(press()).toBe('attribution')
  expect(state.doc.firstChild?.childCount).toBe(2)
  expect(press()).toBe('paragraph')
})
