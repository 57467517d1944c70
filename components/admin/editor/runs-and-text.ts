// Runs of a block ↔ the text nodes of the editor.
import type { Mark as EditorMark, Node } from '@tiptap/pm/model'
import type { Mark, Run } from '#domain/blocks.ts'
import { editorSchema, type MarkName } from './editor-schema.ts'

export function textOfRuns(runs: readonly Run[]): Node[] {
  return runs.map(({ text, marks = [] }) => editorSchema.text(text, marks.map(editorMark)))
}

/** Neighbours with the same marks are one text node in the editor, and so one run. */
export function runsOfText(block: Node): Run[] {
  const runs: Run[] = []
  block.forEach((node) => {
    const marks = node.marks.map(mark)
    runs.push({ text: node.text ?? '', ...(marks.length > 0 && { marks }) })
  })
  return runs
}

function editorMark(one: Mark): EditorMark {
  const { kind, ...attrs } = one
  return editorSchema.marks[kind].create(attrs)
}

function mark({ type, attrs }: EditorMark): Mark {
  const kind = type.name as MarkName
  switch (kind) {
    case 'strong':
    case 'emphasis':
      return { kind }
    case 'link':
      return { kind, href: String(attrs['href']) }
    case 'article':
      return { kind, number: Number(attrs['number']) }
    case 'foreign':
      return { kind, lang: String(attrs['lang']) }
  }
}
