// Word differences between two states of a text, for people. jsdiff's own `diffWords` cuts Cyrillic into letters, so
// the tokens are ours: words of any script, each punctuation mark, each stretch of white space.
import { diffArrays } from 'diff'
import { foldTypography } from './fold-typography.ts'

export type WordPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** `rewritten`: fewer than a third of the words are left, and the two are easier to read one after the other. */
export type WordComparison =
  | { readonly kind: 'words'; readonly parts: readonly WordPart[] }
  | { readonly kind: 'rewritten'; readonly before: string; readonly after: string }

const tokens = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`‐‑-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu
const word = /[\p{L}\p{N}]/u

/** Longer texts are not compared word by word: nobody has a paragraph of that size, and the time grows squared. */
const mostTokens = 20_000

/**
 * What became of `before`. Typography counts for nothing: a word that got another apostrophe is the same word. The
 * parts hold the wording of `after` where both agree.
 */
export function compareWords(before: string, after: string): WordComparison {
  const [old, now] = [split(before), split(after)]
  if (old.length + now.length > mostTokens) return { kind: 'rewritten', before, after }
  const changes = diffArrays(old, now, { comparator: isSameToken })
  const parts = changes.map(({ value, added, removed }): WordPart => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, text: value.join('') }
  })
  if (isRewritten(old, parts)) return { kind: 'rewritten', before, after }
  return { kind: 'words', parts: joinAcrossSpaces(parts) }
}

/** Whether two texts differ in words, typography left aside. */
export function isSameWording(one: string, other: string): boolean {
  return foldTypography(one) === foldTypography(other)
}

function split(text: string): string[] {
  return text.normalize('NFC').match(tokens) ?? []
}

function isSameToken(one: string, other: string): boolean {
  return one === other || foldToken(one) === foldToken(other)
}

/** A space is a space of any kind, but a line's end is not. */
function foldToken(token: string): string {
  if (/^\s+$/u.test(token)) return token.includes('\n') ? '\n' : ' '
  return foldTypography(token)
}

function isRewritten(old: readonly string[], parts: readonly WordPart[]): boolean {
  const wordsBefore = old.filter((token) => word.test(token)).length
  if (wordsBefore < 3) return false
  const kept = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + countWords(text), 0)
  const wordsAfter =
    kept + parts.filter(({ kind }) => kind === 'added').reduce((sum, { text }) => sum + countWords(text), 0)
  return wordsAfter > 0 && kept * 3 < wordsBefore
}

function countWords(text: string): number {
  return split(text).filter((token) => word.test(token)).length
}

/**
 * "<del>one</del> <del>two</del>" reads as one change: where only a space is left between two changes it belongs to
 * both, and what was removed stands before what was added.
 */
function joinAcrossSpaces(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [place, { kind, text }] of parts.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isGap(text, parts[place + 1]) && removed !== '' && added !== '') {
      removed += text
      added += text
    } else {
      flush()
      joined.push({ kind, text })
    }
  }
  flush()
  return joined
}

function isGap(text: string, next: WordPart | undefined): boolean {
  return next !== undefined && !text.includes('\n') && text.trim() === ''
}
