// Links and foreign words: finding the one around the cursor, putting one on the selection, taking it away.
import type { Mark as EditorMark, MarkType } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Mark } from '#domain/blocks.ts'
import { editorSchema } from './editor-schema.ts'

const { marks } = editorSchema

export type LinkMark = Extract<Mark, { kind: 'link' | 'article' }>

export type MarkedStretch<Found> = { readonly mark: Found; readonly from: number; readonly to: number }

/** The link that the selection is in. */
export function findLink(state: EditorState): MarkedStretch<LinkMark> | undefined {
  const found = findStretch(state, [marks.link, marks.article])
  if (!found) return undefined
  const { mark, from, to } = found
  const link: LinkMark =
    mark.type === marks.link
      ? { kind: 'link', href: String(mark.attrs['href']) }
      : { kind: 'article', number: Number(mark.attrs['number']) }
  return { mark: link, from, to }
}

/** The language that the selection is marked with. */
export function findLanguage(state: EditorState): MarkedStretch<string> | undefined {
  const found = findStretch(state, [marks.foreign])
  return found && { ...found, mark: String(found.mark.attrs['lang']) }
}

function findStretch(state: EditorState, types: readonly MarkType[]): MarkedStretch<EditorMark> | undefined {
  const { $from } = state.selection
  const node = state.selection.empty ? ($from.nodeBefore ?? $from.nodeAfter) : $from.nodeAfter
  const candidates = state.selection.empty ? [node, $from.nodeAfter] : [node]
  const mark = candidates.flatMap((one) => one?.marks ?? []).find((one) => types.includes(one.type))
  if (!mark) return undefined
  return { mark, ...boundsOf(state, mark) }
}

/** As far as the same mark reaches in the line. */
function boundsOf({ selection: { $from } }: EditorState, mark: EditorMark): { from: number; to: number } {
  const line = $from.parent
  const start = $from.start()
  let [from, to, at] = [$from.parentOffset, $from.parentOffset, 0]
  let isInside = false
  line.forEach((node, offset) => {
    const end = offset + node.nodeSize
    const isMarked = mark.isInSet(node.marks)
    const touches = offset <= $from.parentOffset && end >= $from.parentOffset
    if (isMarked && !isInside) at = offset
    isInside = isMarked
    if (isMarked && touches) [from, to] = [at, end]
    else if (isMarked && to === offset) to = end
  })
  return { from: start + from, to: start + to }
}

/** Puts a link on the selection, in the place of the one that is there, or writes `text` with it at the cursor. */
export function putLink(state: EditorState, link: LinkMark, text: string): Transaction {
  const mark =
    link.kind === 'link' ? marks.link.create({ href: link.href }) : marks.article.create({ number: link.number })
  return putMark(state, mark, findLink(state), text)
}

export function putLanguage(state: EditorState, lang: string): Transaction {
  return putMark(state, marks.foreign.create({ lang }), findLanguage(state), '')
}

function putMark(
  state: EditorState,
  mark: EditorMark,
  present: MarkedStretch<unknown> | undefined,
  text: string,
): Transaction {
  const { selection, tr } = state
  const { from, to } = selection.empty && present ? present : selection
  if (from === to && text !== '')
    return tr.replaceSelectionWith(editorSchema.text(text, [mark]), false).scrollIntoView()
  return tr.addMark(from, to, mark)
}

export function removeLink(state: EditorState): Transaction {
  const { from, to } = state.selection.empty ? (findLink(state) ?? state.selection) : state.selection
  return state.tr.removeMark(from, to, marks.link).removeMark(from, to, marks.article)
}

export function removeLanguage(state: EditorState): Transaction {
  const { from, to } = state.selection.empty ? (findLanguage(state) ?? state.selection) : state.selection
  return state.tr.removeMark(from, to, marks.foreign)
}
