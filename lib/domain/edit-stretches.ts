// A text in stretches that are marked differently (runs of a body), changed as if it were one text: rules see across
// the seams, protected stretches keep every character.

export type Stretch = { readonly text: string; readonly isProtected: boolean }

/** Replace `start … end` of the whole text. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

export function wholeText(stretches: readonly Stretch[]): string {
  return stretches.map((stretch) => stretch.text).join('')
}

/**
 * The stretches with the edits made, as many as before. New text belongs to the stretch in which its edit starts; an
 * edit that touches a protected stretch is not made at all. Edits must be in order and must not overlap.
 */
export function editStretches(stretches: readonly Stretch[], edits: readonly Edit[]): Stretch[] {
  const possible = edits.filter((edit) => !touchesProtected(stretches, edit))
  let from = 0
  return stretches.map((stretch) => {
    const to = from + stretch.text.length
    const text = editSlice(stretch.text, from, possible)
    from = to
    return { ...stretch, text }
  })
}

function touchesProtected(stretches: readonly Stretch[], edit: Edit): boolean {
  let from = 0
  for (const stretch of stretches) {
    const to = from + stretch.text.length
    if (stretch.isProtected && edit.start < to && edit.end > from) return true
    from = to
  }
  return false
}

function editSlice(text: string, from: number, edits: readonly Edit[]): string {
  const to = from + text.length
  let result = ''
  let position = from
  for (const edit of edits) {
    if (edit.end <= from || edit.start >= to) continue
    result += text.slice(position - from, Math.max(edit.start, from) - from)
    if (edit.start >= from) result += edit.text
    position = Math.min(edit.end, to)
  }
  return result + text.slice(position - from)
}

/** One edit for each match of a global expression. */
export function editsOf(text: string, expression: RegExp, replacement: string): Edit[] {
  return Array.from(text.matchAll(expression), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: replacement,
  })).filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
}
