// What can still be undone of texts that were left for another screen, such as the other language's: whoever comes back
// to a text as they left it goes on undoing where they stopped. Kept as long as the newsroom stays open in this tab.
import type { EditorState } from '@tiptap/pm/state'
import { undoHistory } from './editor-state.ts'

/** Texts that are remembered; of more, the one that was left longest ago is forgotten. */
const mostTexts = 12

const left = new Map<string, EditorState>()

/** `name` tells texts and people apart. */
export function rememberUndo(name: string, state: EditorState): void {
  left.delete(name)
  // Nothing of the screen that was left comes along.
  left.set(name, state.reconfigure({ plugins: [undoHistory] }))
  const [oldest] = left.keys()
  if (left.size > mostTexts && oldest !== undefined) left.delete(oldest)
}

/** The text with its cursor and what can be undone of it; as it is given where it is not the text that was left. */
export function recallUndo(name: string, state: EditorState): EditorState {
  const known = left.get(name)
  return known?.doc.eq(state.doc) ? known.reconfigure({ plugins: [...state.plugins] }) : state
}
