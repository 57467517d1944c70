// The editor without its screen: schema, keys, typed shortcuts, undo and ids. Everything here runs without a browser,
// and is tested so.
import { baseKeymap, chainCommands, toggleMark } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { InputRule, inputRules, undoInputRule } from '@tiptap/pm/inputrules'
import { keymap } from '@tiptap/pm/keymap'
import { type Command, EditorState, type Plugin, Selection, type Transaction } from '@tiptap/pm/state'
import type { Body } from '#domain/blocks.ts'
import { type BlockShape, setBlockShape } from './block-commands.ts'
import { blocksToDocument } from './blocks-to-document.ts'
import { editorSchema } from './editor-schema.ts'
import { backspaceInLines, enterInLines } from './line-keys.ts'
import { beginParagraphBelow, insertBlock, moveBlocks } from './move-blocks.ts'
import { newBlockId } from './new-block-id.ts'
import { stableIds } from './stable-ids.ts'

const { nodes, marks } = editorSchema

/** One for all texts: what it remembers is in the state of each (undo-memory.ts). */
export const undoHistory = history()

/** A document ready to be edited. `plugins` are those that need a screen. */
export function createEditorState(body: Body, plugins: readonly Plugin[] = [], newId = newBlockId): EditorState {
  return EditorState.create({
    doc: blocksToDocument(body, newId),
    plugins: [...plugins, typedShortcuts(), keymap(keys), keymap(baseKeymap), undoHistory, stableIds(newId)],
  })
}

const keys: Record<string, Command> = {
  Enter: enterInLines,
  'Mod-Enter': beginParagraphBelow,
  Backspace: chainCommands(undoInputRule, backspaceInLines),
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-y': redo,
  'Mod-b': toggleMark(marks.strong),
  'Mod-i': toggleMark(marks.emphasis),
  'Mod-Alt-0': setBlockShape('paragraph'),
  'Mod-Alt-2': setBlockShape('heading-2'),
  'Mod-Alt-3': setBlockShape('heading-3'),
  'Mod-Alt-7': setBlockShape('number-list'),
  'Mod-Alt-8': setBlockShape('bullet-list'),
  'Mod-Alt-9': setBlockShape('quotation'),
  'Alt-ArrowUp': moveBlocks('up'),
  'Alt-ArrowDown': moveBlocks('down'),
}

/** `## `, `> ` and the like at the beginning of a paragraph; Backspace right after takes the effect back. */
function typedShortcuts(): Plugin {
  return inputRules({
    rules: [
      shapeRule(/^##\s$/, 'heading-2'),
      shapeRule(/^###\s$/, 'heading-3'),
      shapeRule(/^[-*]\s$/, 'bullet-list'),
      shapeRule(/^1[.)]\s$/, 'number-list'),
      shapeRule(/^>\s$/, 'quotation'),
      new InputRule(/^(?:---|\*\*\*)$/, (state, _match, start, end) => {
        const cleared = state.apply(state.tr.delete(start, end))
        return isParagraph(state)
          ? replay(state, [state.tr.delete(start, end), insertBlock(cleared, nodes.rule.create())])
          : null
      }),
    ],
  })
}

function shapeRule(typed: RegExp, shape: BlockShape): InputRule {
  return new InputRule(typed, (state, _match, start, end) => {
    if (!isParagraph(state)) return null
    const deletion = state.tr.delete(start, end)
    let reshaping: Transaction | undefined
    setBlockShape(shape)(state.apply(deletion), (tr) => {
      reshaping = tr
    })
    return reshaping ? replay(state, [deletion, reshaping]) : null
  })
}

function isParagraph({ selection }: EditorState): boolean {
  return selection.$from.parent.type === nodes.paragraph
}

/** Several transactions, each made on the state after the one before, as one. */
function replay(state: EditorState, parts: readonly Transaction[]): Transaction {
  const { tr } = state
  for (const part of parts) for (const step of part.steps) tr.step(step)
  const last = parts.at(-1)
  return last ? tr.setSelection(Selection.fromJSON(tr.doc, last.selection.toJSON())) : tr
}
