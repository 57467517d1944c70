// Which way each quotation mark of a text faces, and how deep it is. Marks are read by what stands around them, since
// typed ones face no way; a mark without its partner keeps its place and takes nobody else's.
import type { Edit } from './edit-stretches.ts'

type Pair = readonly [string, string]
export type QuoteMarks = { readonly outer: Pair; readonly inner: Pair }

type Mark = {
  readonly at: number
  readonly character: string
  readonly isSingle: boolean
  readonly direction: 'open' | 'close'
  /** How many matched pairs enclose it; absent while it has no partner. */
  depth?: number
  partnerAt?: number
}

/** A double quotation mark of a text, and where its partner is. */
export type QuotationMark = {
  readonly at: number
  readonly direction: 'open' | 'close'
  readonly partnerAt?: number
}

const doubles = '"«»„“”‟'
const singles = "'‘’‚‛‹›"
const quotes = doubles + singles

/** English words that begin with an apostrophe, and decades: ’90s. */
const elision = /^(?:tis|twas|em|til|n|\d\ds)(?![\p{L}\p{N}])/iu

/** Edits that give every quotation mark its shape. `depth` is how many quotations the text itself is inside of. */
export function quoteEdits(text: string, marks: QuoteMarks, depth: number): Edit[] {
  const found = readMarks(text)
  matchPairs(found, text)
  return found.flatMap((mark) => {
    const shape = shapeOf(mark, marks, depth, text)
    return shape === mark.character ? [] : [{ start: mark.at, end: mark.at + 1, text: shape }]
  })
}

/** The double quotation marks of a text, in order, whatever their shapes. */
export function findQuotationMarks(text: string): QuotationMark[] {
  const found = readMarks(text)
  matchPairs(found, text)
  return found.filter((mark) => !mark.isSingle)
}

function readMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let open = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (!quotes.includes(character)) continue
    const isSingle = singles.includes(character)
    if (isSingle && isApostrophe(text, at)) continue
    const facing = facingOf(text, at)
    const direction = facing === 'either' ? nextDirection(open) : facing
    if (!isSingle) open = Math.max(0, open + (direction === 'open' ? 1 : -1))
    marks.push({ at, character, isSingle, direction })
  }
  return marks
}

function isApostrophe(text: string, at: number): boolean {
  const isInsideWord = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  return isInsideWord || (text.charAt(at) !== '‹' && elision.test(text.slice(at + 1)))
}

/** What the characters around a mark say of its direction. */
function facingOf(text: string, at: number): 'open' | 'close' | 'either' {
  const character = text.charAt(at)
  if ('«„‚‹'.includes(character)) return 'open'
  if ('»›'.includes(character)) return 'close'
  const before = neighbour(text, at, -1)
  const after = neighbour(text, at, 1)
  const mayOpen = /^(?:|[\s([{\-–—/…])$/u.test(before) && /^[^\s,;:!?)\]}]$/u.test(after)
  const mayClose = /^[^\s([{]$/u.test(before) && !/^[\p{L}\p{N}]$/u.test(after)
  if (mayOpen === mayClose) return 'either'
  return mayOpen ? 'open' : 'close'
}

/** A mark that could face either way closes what is open. */
function nextDirection(openCount: number): 'open' | 'close' {
  return openCount > 0 ? 'close' : 'open'
}

/** The nearest character that is no quotation mark; empty at the ends of the text. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let index = at + step
  while (index >= 0 && index < text.length && quotes.includes(text.charAt(index))) index += step
  return text.charAt(index)
}

function matchPairs(marks: readonly Mark[], text: string): void {
  const open: Mark[] = []
  const pairs: [Mark, Mark][] = []
  for (const [index, mark] of marks.entries()) {
    if (mark.direction === 'open') {
      open.push(mark)
      continue
    }
    if (mark.isSingle && isPossessive(marks, index, text)) continue
    const partner = takePartner(open, mark)
    if (partner) pairs.push([partner, mark])
  }
  for (const [one, other] of pairs) {
    const depth = pairs.filter(([first, last]) => first.at < one.at && last.at > other.at).length
    Object.assign(one, { depth, partnerAt: other.at })
    Object.assign(other, { depth, partnerAt: one.at })
  }
}

/** A single mark closes only what is innermost, a double one whatever double one is open. */
function takePartner(open: Mark[], closing: Mark): Mark | undefined {
  if (closing.isSingle && !open.at(-1)?.isSingle) return undefined
  const index = open.findLastIndex((mark) => mark.isSingle === closing.isSingle)
  return index === -1 ? undefined : open.splice(index)[0]
}

/** `the ministers' plan`: an s, then more words, and a later mark that can close instead. */
function isPossessive(marks: readonly Mark[], index: number, text: string): boolean {
  const mark = marks[index]
  const next = marks[index + 1]
  if (!mark || !/s/i.test(text.charAt(mark.at - 1)) || !/^\s\p{L}/u.test(text.slice(mark.at + 1))) return false
  return next?.isSingle === true && next.direction === 'close'
}

function shapeOf(mark: Mark, marks: QuoteMarks, depth: number, text: string): string {
  if (mark.depth !== undefined || !mark.isSingle) {
    // A lone straight mark after a digit may be inches or seconds.
    const isMeasure = mark.depth === undefined && mark.character === '"' && /\d/.test(text.charAt(mark.at - 1))
    if (isMeasure && mark.direction === 'close') return mark.character
    const pair = ((mark.depth ?? 0) + depth) % 2 === 0 ? marks.outer : marks.inner
    return pair[mark.direction === 'open' ? 0 : 1]
  }
  const isAfterLetter = mark.direction === 'close' && /\p{L}/u.test(text.charAt(mark.at - 1))
  return mark.character === "'" && isAfterLetter ? '’' : mark.character
}
