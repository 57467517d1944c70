// Runs as one text with numbered tags, so that a machine can move words and their marks together; and back again.
import type { Mark, Run } from '#domain/blocks.ts'

export type MarkedText = {
  readonly text: string
  /** What `<m1>`, `<m2>` … stand for. */
  readonly marks: readonly (readonly Mark[])[]
}

export function markText(runs: readonly Run[]): MarkedText {
  const marks: (readonly Mark[])[] = []
  const text = runs
    .map((run) => {
      if (!run.marks || run.marks.length === 0) return escapeTags(run.text)
      marks.push(run.marks)
      return `<m${marks.length}>${escapeTags(run.text)}</m${marks.length}>`
    })
    .join('')
  return { text, marks }
}

/** What a machine made of it. Where it lost or broke a tag, the words stay and only their mark is gone. */
export function readMarkedText(text: string, marks: readonly (readonly Mark[])[]): Run[] {
  const runs: Run[] = []
  let open: readonly Mark[] | undefined
  for (const [piece] of text.matchAll(/<\/?m\d{1,3}>|(?:(?!<\/?m\d{1,3}>).)+/gsu)) {
    const tag = /^<(\/?)m(\d+)>$/.exec(piece)
    if (tag) open = tag[1] === '' ? marks[Number(tag[2]) - 1] : undefined
    else runs.push(asRun(unescapeTags(piece), open))
  }
  return runs
}

function asRun(text: string, marks: readonly Mark[] | undefined): Run {
  return marks ? { text, marks: [...marks] } : { text }
}

export function escapeTags(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function unescapeTags(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
