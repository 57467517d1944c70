// What the toolbar says of the place where the cursor is.
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { MarkType } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { type BlockShape, shapeOfSelection } from './block-commands.ts'
import { editorSchema } from './editor-schema.ts'
import { findLanguage, findLink } from './inline-marks.ts'

export type ToolbarState = {
  readonly shape: BlockShape | undefined
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isLink: boolean
  readonly lang: string | undefined
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export const idleToolbar: ToolbarState = {
  ...{ shape: 'paragraph', isStrong: false, isEmphasis: false, isLink: false, lang: undefined },
  ...{ canUndo: false, canRedo: false },
}

export function toolbarStateOf(state: EditorState): ToolbarState {
  return {
    shape: shapeOfSelection(state),
    isStrong: isMarked(state, editorSchema.marks.strong),
    isEmphasis: isMarked(state, editorSchema.marks.emphasis),
    isLink: findLink(state) !== undefined,
    lang: findLanguage(state)?.mark,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  }
}

/** So that drawing happens only when something on the toolbar is other than before. */
export function isSameToolbar(one: ToolbarState, other: ToolbarState): boolean {
  return (Object.keys(one) as (keyof ToolbarState)[]).every((key) => one[key] === other[key])
}

function isMarked({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined
  return doc.rangeHasMark(selection.from, selection.to, type)
}
