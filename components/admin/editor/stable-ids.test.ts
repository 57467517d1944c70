// The table that translations rest on: which edit keeps which id. Every row is done, read, undone and read again.
import { joinBackward, splitBlock } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { countIds } from '#admin/editor/testing/count-ids.ts'
import type { Body, Run } from '#domain/blocks.ts'
import { setBlockShape } from './block-commands.ts'
import { blockIdOf, editorSchema } from './editor-schema.ts'
import { createEditorState } from './editor-state.ts'
import { insertPasted } from './insert-pasted.ts'
import { backspaceInLines, enterInLines } from './line-keys.ts'
import { beginParagraphBelow, moveBlocks } from './move-blocks.ts'
import { dropKnownIds } from './stable-ids.ts'

const runs = (text: string): Run[] => (text === '' ? [] : [{ text }])
const paragraph = (id: string, text: string) => ({ id, kind: 'paragraph' as const, content: runs(text) })
const list = (id: string, ...items: string[]) => ({
  id,
  kind: 'list' as const,
  style: 'bullet' as const,
  items: items.map(runs),
})
const quotation = (id: string, attribution: string, ...lines: string[]) => ({
  ...{ id, kind: 'quotation' as const },
  paragraphs: lines.map(runs),
  ...(attribution !== '' && { attribution }),
})

const three: Body = [paragraph('a', 'one'), paragraph('b', 'two'), paragraph('c', 'three')]

function open(body: Body): EditorState {
  return createEditorState(body, [], countIds())
}

/** The selection between two texts that occur once in the document, `|` being the cursor: 't|wo'. */
function select(state: EditorState, from: string, to = from): EditorState {
  const selection = TextSelection.create(state.doc, find(state, from), find(state, to))
  return state.apply(state.tr.setSelection(selection))
}

function find(state: EditorState, marked: string): number {
  const cursor = marked.indexOf('|')
  const text = marked.replace('|', '')
  let found = -1
  state.doc.descendants((node, position) => {
    if (node.isTextblock && found === -1 && node.textContent === text) found = position + 1 + cursor
  })
  if (found === -1) throw new Error(`No line says "${text}"`)
  return found
}

function run(state: EditorState, ...commands: Command[]): EditorState {
  return commands.reduce((current, command) => {
    let next = current
    const isDone = command(current, (tr) => {
      next = current.apply(tr)
    })
    if (!isDone) throw new Error('The command does not apply here')
    return next
  }, state)
}

/** Each block as `id:kind:text`, its lines parted by strokes. */
function outline({ doc }: EditorState): string[] {
  return doc.content.content.map((node) => {
    const text = node.isTextblock ? node.textContent : node.content.content.map((line) => line.textContent).join('/')
    return `${blockIdOf(node)}:${node.type.name}:${text}`
  })
}

const deleteSelection: Command = (state, dispatch) => {
  dispatch?.(state.tr.deleteSelection())
  return true
}

/** Cut or copied from one place and pasted in another, as the clipboard does it. */
function carry(kind: 'cut' | 'copied', into: string, intoEnd = into): Command {
  return (state, dispatch) => {
    const slice = state.selection.content()
    const left = kind === 'cut' ? state.apply(state.tr.deleteSelection()) : state
    const there = select(left, into, intoEnd)
    const pasted = insertPasted(there, dropKnownIds(slice, there))
    const { tr } = state
    if (kind === 'cut') tr.deleteSelection()
    for (const step of pasted.steps) tr.step(step)
    dispatch?.(tr)
    return true
  }
}

type Row = {
  readonly edit: string
  readonly body?: Body
  readonly at: readonly [from: string, to?: string]
  readonly commands: readonly Command[]
  readonly gives: readonly string[]
}

const table: readonly Row[] = [
  {
    edit: 'making a paragraph a heading keeps its id',
    at: ['t|wo'],
    commands: [setBlockShape('heading-2')],
    gives: ['a:paragraph:one', 'b:heading:two', 'c:paragraph:three'],
  },
  {
    edit: 'making it a quotation, a list and a paragraph again keeps its id',
    at: ['t|wo'],
    commands: [setBlockShape('quotation'), setBlockShape('number-list'), setBlockShape('paragraph')],
    gives: ['a:paragraph:one', 'b:paragraph:two', 'c:paragraph:three'],
  },
  {
    edit: 'wrapping several in a list keeps the first id and reports the others as gone',
    at: ['|one', 'two|'],
    commands: [setBlockShape('bullet-list')],
    gives: ['a:list:one/two', 'c:paragraph:three'],
  },
  {
    edit: 'unwrapping a list keeps its id on the first item',
    body: [list('l', 'x', 'y'), paragraph('a', 'one')],
    at: ['|y'],
    commands: [setBlockShape('bullet-list')],
    gives: ['l:paragraph:x', 'new-1:paragraph:y', 'a:paragraph:one'],
  },
  {
    edit: 'unwrapping a quotation keeps its id and loses no word of it',
    body: [quotation('q', 'Речник', 'x', 'y')],
    at: ['|x'],
    commands: [setBlockShape('quotation')],
    gives: ['q:paragraph:x', 'new-1:paragraph:y', 'new-2:paragraph:Речник'],
  },
  {
    edit: 'a split keeps the id on the first half',
    at: ['t|wo'],
    commands: [splitBlock],
    gives: ['a:paragraph:one', 'b:paragraph:t', 'new-1:paragraph:wo', 'c:paragraph:three'],
  },
  {
    edit: 'an empty line put before a paragraph leaves it its id',
    at: ['|two'],
    commands: [splitBlock],
    gives: ['a:paragraph:one', 'new-1:paragraph:', 'b:paragraph:two', 'c:paragraph:three'],
  },
  {
    edit: 'a new line at the end leaves it its id',
    at: ['two|'],
    commands: [splitBlock],
    gives: ['a:paragraph:one', 'b:paragraph:two', 'new-1:paragraph:', 'c:paragraph:three'],
  },
  {
    edit: 'a heading split at its beginning keeps its id',
    body: [{ id: 'h', kind: 'heading', level: 2, content: runs('title') }],
    at: ['|title'],
    commands: [splitBlock],
    gives: ['new-1:paragraph:', 'h:heading:title'],
  },
  {
    edit: 'a merge keeps the id of the one that survives',
    at: ['|two'],
    commands: [joinBackward],
    gives: ['a:paragraph:onetwo', 'c:paragraph:three'],
  },
  {
    edit: 'a merge into an empty line keeps the id of the words',
    body: [paragraph('a', 'one'), paragraph('e', ''), paragraph('b', 'two')],
    at: ['|two'],
    commands: [joinBackward],
    gives: ['a:paragraph:one', 'b:paragraph:two'],
  },
  {
    edit: 'moving changes nothing but the order',
    at: ['t|wo'],
    commands: [moveBlocks('up'), moveBlocks('down'), moveBlocks('down')],
    gives: ['a:paragraph:one', 'c:paragraph:three', 'b:paragraph:two'],
  },
  {
    edit: 'a list is one block: a new item is no new block',
    body: [list('l', 'x', 'y')],
    at: ['x|'],
    commands: [splitBlock],
    gives: ['l:list:x//y'],
  },
  {
    edit: 'an empty item in the middle of a list parts it: the first part keeps the id',
    body: [list('l', 'x', '', 'y')],
    at: ['|'],
    commands: [enterInLines],
    gives: ['l:list:x', 'new-1:paragraph:', 'new-2:list:y'],
  },
  {
    edit: 'a first item that becomes a paragraph leaves the list its id',
    body: [list('l', 'x', 'y')],
    at: ['|x'],
    commands: [backspaceInLines],
    gives: ['new-1:paragraph:x', 'l:list:y'],
  },
  {
    edit: 'the only item of a list takes the id along',
    body: [list('l', 'x')],
    at: ['|x'],
    commands: [backspaceInLines],
    gives: ['l:paragraph:x'],
  },
  {
    edit: 'the only line of a quotation takes the id along, and who said it is not lost',
    body: [quotation('q', 'Речник', 'x')],
    at: ['|x'],
    commands: [backspaceInLines],
    gives: ['q:paragraph:x', 'new-1:paragraph:Речник'],
  },
  {
    edit: 'Enter behind who said it begins a paragraph',
    body: [quotation('q', 'Речник', 'x')],
    at: ['Речник|'],
    commands: [enterInLines],
    gives: ['q:quotation:x/Речник', 'new-1:paragraph:'],
  },
  {
    edit: 'Ctrl+Enter in a list begins a paragraph below it',
    body: [list('l', 'x', 'y')],
    at: ['|x'],
    commands: [beginParagraphBelow],
    gives: ['l:list:x/y', 'new-1:paragraph:'],
  },
  {
    edit: 'deleting across blocks keeps the id of the first',
    at: ['o|ne', 'tw|o'],
    commands: [deleteSelection],
    gives: ['a:paragraph:oo', 'c:paragraph:three'],
  },
  {
    edit: 'what is cut and pasted elsewhere keeps its id',
    at: ['|one', '|two'],
    commands: [carry('cut', '|three')],
    gives: ['b:paragraph:two', 'a:paragraph:one', 'c:paragraph:three'],
  },
  {
    edit: 'what is copied gets a new id, wherever it is put',
    at: ['|two', '|three'],
    commands: [carry('copied', '|one')],
    gives: ['new-1:paragraph:two', 'a:paragraph:one', 'b:paragraph:two', 'c:paragraph:three'],
  },
  {
    edit: 'everything copied over itself keeps every id',
    at: ['|one', 'three|'],
    commands: [carry('copied', '|one', 'three|')],
    gives: ['a:paragraph:one', 'b:paragraph:two', 'c:paragraph:three'],
  },
]

describe('ids of blocks', () => {
  it.each(table)('$edit', ({ body = three, at, commands, gives }) => {
    const before = select(open(body), ...at)
    const after = run(before, ...commands)
    expect(outline(after)).toEqual(gives)
    after.doc.check()

    const undone = repeat(after, undo)
    expect(outline(undone)).toEqual(outline(before))
    expect(outline(repeat(undone, redo))).toEqual(gives)
  })

  it('belong to the undo step of the edit that made them', () => {
    const after = run(select(open(three), 't|wo'), splitBlock)
    expect(outline(run(after, undo))).toEqual(outline(open(three)))
    expect(outline(run(after, undo, redo))).toEqual(outline(after))
  })

  it('are given to blocks that come without one', () => {
    const state = open(three)
    const plain = editorSchema.nodes.paragraph.create(null, editorSchema.text('new'))
    const after = state.apply(state.tr.insert(0, plain))
    expect(outline(after)).toEqual(['new-1:paragraph:new', 'a:paragraph:one', 'b:paragraph:two', 'c:paragraph:three'])
  })
})

function repeat(state: EditorState, command: Command): EditorState {
  let current = state
  while (command(current)) current = run(current, command)
  return current
}
