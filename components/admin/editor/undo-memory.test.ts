import { undo, undoDepth } from '@tiptap/pm/history'
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { countIds } from '#admin/editor/testing/count-ids.ts'
import type { Body } from '#domain/blocks.ts'
import { createEditorState } from './editor-state.ts'
import { recallUndo, rememberUndo } from './undo-memory.ts'

const bodyOf = (text: string): Body => [{ id: 'a', kind: 'paragraph', content: [{ text }] }]

function open(text: string, plugins: readonly Plugin[] = []): EditorState {
  return createEditorState(bodyOf(text), plugins, countIds())
}

/** The text after somebody has typed a word at its end. */
function type(state: EditorState, word: string): EditorState {
  const end = TextSelection.atEnd(state.doc)
  return state.apply(state.tr.setSelection(end).insertText(word))
}

function undone(state: EditorState): string {
  let text = ''
  undo(state, (transaction) => {
    text = state.apply(transaction).doc.textContent
  })
  return text
}

describe('coming back to a text', () => {
  it('goes on undoing where it was left, with the cursor where it was', () => {
    rememberUndo('back', type(open('One'), ' two'))
    const again = recallUndo('back', open('One two'))
    expect(undone(again)).toBe('One')
    expect(again.selection.head).toBe(8)
  })

  it('undoes nothing of a text that is another by now', () => {
    rememberUndo('changed', type(open('One'), ' two'))
    const changed = open('One two, says somebody else')
    expect(recallUndo('changed', changed)).toBe(changed)
    const unknown = open('One two')
    expect(recallUndo('somebody else’s', unknown)).toBe(unknown)
  })

  it('brings nothing of the screen that was left', () => {
    const [old, fresh] = [new Plugin({}), new Plugin({})]
    rememberUndo('plugins', open('One', [old]))
    const { plugins } = recallUndo('plugins', open('One', [fresh]))
    expect(plugins).toContain(fresh)
    expect(plugins).not.toContain(old)
  })

  it('forgets the text that was left longest ago', () => {
    for (let text = 0; text <= 12; text++) rememberUndo(`text ${text}`, type(open('One'), ' two'))
    expect(undoDepth(recallUndo('text 0', open('One two')))).toBe(0)
    expect(undoDepth(recallUndo('text 12', open('One two')))).toBe(1)
  })
})
