import { undo } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { countIds } from '#admin/editor/testing/count-ids.ts'
import { randomBody } from '#admin/editor/testing/random-body.ts'
import type { Body } from '#domain/blocks.ts'
import { typesetBody } from '#domain/typography.ts'
import { documentToBlocks } from './document-to-blocks.ts'
import { createEditorState } from './editor-state.ts'
import { typesetDocument } from './typeset-document.ts'

const body: Body = [
  {
    id: 'a',
    kind: 'paragraph',
    content: [{ text: 'Він сказав: "Так" - і ' }, { text: 'пішов', marks: [{ kind: 'strong' }] }],
  },
  {
    id: 'q',
    kind: 'quotation',
    paragraphs: [[{ text: 'Об\'їзд "закрито"' }], [], [{ text: 'І далі' }]],
    attribution: 'Речник "Автодору"',
  },
]

describe('typography on request', () => {
  it('sets the whole text as the domain says, and one undo takes it back', () => {
    for (const [name, given] of [
      ['sample', body] as const,
      ...Array.from({ length: 60 }, (_, seed) => [`seed ${seed}`, randomBody(seed)] as const),
    ]) {
      const state = createEditorState(given, [], countIds())
      const typeset = typesetDocument(state, 'uk')
      const after = typeset ? state.apply(typeset.transaction) : state
      const stored = documentToBlocks(state.doc, countIds())
      expect(documentToBlocks(after.doc, countIds()), name).toEqual(typesetBody(stored, 'uk'))
      if (!typeset) continue
      let undone = after
      undo(after, (tr) => {
        undone = after.apply(tr)
      })
      expect(undone.doc.eq(state.doc), name).toBe(true)
    }
  })

  it('leaves the cursor at the letter where it is', () => {
    const state = createEditorState(body, [], countIds())
    const at = 1 + 'Він сказав: "Так" - і '.length + 3
    const placed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
    const after = placed.apply(typesetDocument(placed, 'uk')?.transaction ?? placed.tr)
    const { $from } = after.selection
    expect($from.parent.textBetween(0, $from.parentOffset)).toMatch(/пі?ш$/)
    expect($from.parent.textContent).toContain('«Так»')
  })

  it('changes nothing the second time', () => {
    const state = createEditorState(body, [], countIds())
    const after = state.apply(typesetDocument(state, 'uk')?.transaction ?? state.tr)
    expect(typesetDocument(after, 'uk')).toBeUndefined()
  })
})
