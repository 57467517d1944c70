// Two states of an edition side by side, piece by piece: each field and each block by its id. For the list of
// revisions, and for two people who saved the same text.
import type { EditionTexts } from './article.ts'
import type { Block } from './blocks.ts'
import { compareWords, type WordComparison } from './compare-words.ts'
import { isSameValue } from './same-value.ts'
import { textOfBlock } from './translation-units.ts'

export const comparedFields = [
  'headline',
  'slug',
  'standfirst',
  'photoCaption',
  'photoAlt',
  'seoTitle',
  'seoDescription',
] as const
export type ComparedField = (typeof comparedFields)[number]

/** What is compared: a field, or a block. */
export type Piece =
  | { readonly kind: 'field'; readonly field: ComparedField }
  | { readonly kind: 'block'; readonly id: string; readonly block: Block['kind'] }

export type PieceChange = {
  readonly piece: Piece
  /** `restyled`: the words are the same, and something else is not (kind, links, emphasis, photo). `moved`: its place. */
  readonly change: 'same' | 'reworded' | 'restyled' | 'added' | 'removed' | 'moved'
  readonly before: string
  readonly after: string
  /** Only where it is reworded. */
  readonly words?: WordComparison
}

/** Every piece of both, in the order of `after`; what was removed stands where it was. */
export function compareEditions(before: EditionTexts, after: EditionTexts): PieceChange[] {
  return [...comparedFields.flatMap((field) => compareField(field, before, after)), ...compareBodies(before, after)]
}

function compareField(field: ComparedField, before: EditionTexts, after: EditionTexts): PieceChange[] {
  const [old, now] = [before[field] ?? '', after[field] ?? '']
  if (old === '' && now === '') return []
  return [compareText({ kind: 'field', field }, old, now)]
}

function compareText(piece: Piece, before: string, after: string): PieceChange {
  if (before === after) return { piece, change: 'same', before, after }
  if (before === '') return { piece, change: 'added', before, after }
  if (after === '') return { piece, change: 'removed', before, after }
  return { piece, change: 'reworded', before, after, words: compareWords(before, after) }
}

function compareBodies(before: EditionTexts, after: EditionTexts): PieceChange[] {
  const old = new Map(before.body.map((block) => [block.id, block]))
  const moved = findMoved(before.body, after.body)
  const changes = after.body.map((block) => compareBlock(old.get(block.id), block, moved.has(block.id)))
  for (const [index, block] of before.body.entries()) {
    if (after.body.some((one) => one.id === block.id)) continue
    const previous = before.body[index - 1]
    const place = changes.findIndex(({ piece }) => piece.kind === 'block' && piece.id === previous?.id)
    changes.splice(previous ? place + 1 : 0, 0, blockChange(block, 'removed', textOfBlock(block), ''))
  }
  return changes
}

function compareBlock(old: Block | undefined, now: Block, isMoved: boolean): PieceChange {
  if (!old) return blockChange(now, 'added', '', textOfBlock(now))
  const [before, after] = [textOfBlock(old), textOfBlock(now)]
  if (before !== after) return { ...blockChange(now, 'reworded', before, after), words: compareWords(before, after) }
  if (!isSameValue(old, now)) return blockChange(now, 'restyled', before, after)
  return blockChange(now, isMoved ? 'moved' : 'same', before, after)
}

function blockChange(block: Block, change: PieceChange['change'], before: string, after: string): PieceChange {
  return { piece: { kind: 'block', id: block.id, block: block.kind }, change, before, after }
}

/** Blocks that are in both and follow another one than before. */
function findMoved(before: readonly Block[], after: readonly Block[]): ReadonlySet<string> {
  const common = (blocks: readonly Block[], others: readonly Block[]) =>
    blocks.map((block) => block.id).filter((id) => others.some((other) => other.id === id))
  const [old, now] = [common(before, after), common(after, before)]
  return new Set(now.filter((id, place) => place > 0 && now[place - 1] !== old[old.indexOf(id) - 1]))
}
