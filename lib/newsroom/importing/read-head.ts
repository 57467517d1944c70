// The lines between headline and text: the photo's, the authors', a date. Authors may also sign below the text.
import { dateLine, gluedAuthor, withoutDirection } from './page-words.ts'
import { findAuthors, findDatedAuthor, findNamedAuthor, isOutletAlone } from './read-author-line.ts'
import {
  findLabelledPhotoLine,
  findPhotoLine,
  isIllustrativeOnly,
  isPhotoLine,
  type PhotoLine,
  readCaption,
  splitCaptions,
} from './read-photo-line.ts'
import { isSameHeadline, removeHeadline, removeHeadlineStart } from './remove-headline.ts'

export type Head = {
  readonly photo: PhotoLine | undefined
  readonly authors: readonly string[]
  /** The lines of the text. */
  readonly rest: readonly string[]
  readonly leftOut: readonly string[]
}

type Line =
  | { readonly kind: 'authors'; readonly names: readonly string[] }
  | { readonly kind: 'photo'; readonly photo: PhotoLine }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'headline' | 'leftOut' }

/** What is known where a line stands. */
type Place = {
  readonly headline: string
  readonly photo: PhotoLine | undefined
  /** The next line that is not empty. */
  readonly next: string
  /** No paragraph was read yet. */
  readonly isAboveText: boolean
}

/** How many lines after the headline are looked at. */
const headLines = 8
/** Longest line that signs a text below it. */
const longestSignature = 100
/** Longest caption on a line of its own, above its credit. */
const longestCaption = 200

/** A sentence or a caption of its own. */
const beginsAnew = /^[\p{Lu}\p{N}«„“"]/u

/** Takes the head of a page apart; `lines` are those after the headline. */
export function readHead(lines: readonly string[], headline: string): Head {
  let photo: PhotoLine | undefined
  const authors: string[] = []
  const rest: string[] = []
  const leftOut: string[] = []
  const waiting = lines.flatMap((one) => one.split(gluedAuthor)).flatMap(splitCaptions)
  const head = waiting.filter((line) => line !== '').slice(0, headLines + 1)
  let seen = 0
  for (const line of waiting) {
    if (line !== '') seen += 1
    const place: Place = { headline, photo, next: head[seen] ?? '', isAboveText: rest.every((one) => one === '') }
    const found = seen > headLines ? readSignature(line, headline) : readHeadLine(line, place)
    if (found.kind === 'authors') authors.push(...found.names)
    if (found.kind === 'photo') photo = mergePhotos(photo, found.photo, rest)
    if (found.kind === 'leftOut') leftOut.push(line)
    if (found.kind === 'text') rest.push(found.text)
  }
  return { photo, authors, rest, leftOut }
}

function readHeadLine(written: string, place: Place): Line {
  const line = withoutDirection(written)
  const found = (place.isAboveText ? readLineAboveText(line, place) : undefined) ?? readLine(line, place)
  return found.kind === 'text' && found.text === line ? { kind: 'text', text: written } : found
}

/** What a line is only before the first paragraph: a date is a heading below it, a name alone its author above a date. */
function readLineAboveText(line: string, { next, photo }: Place): Line | undefined {
  if (dateLine.test(line) || /^\d+$/.test(line)) return { kind: 'leftOut' }
  if (isOutletAlone(line)) return { kind: 'leftOut' }
  const names = findAuthors(line) ?? findNamedAuthor(line, next)
  if (names) return { kind: 'authors', names }
  // The article has one photo; the next one's caption is no text of it.
  return photo?.credit && isPhotoLine(line) ? { kind: 'leftOut' } : undefined
}

function readLine(line: string, { headline, photo }: Place): Line {
  if (line === '') return { kind: 'text', text: '' }
  if (isIllustrativeOnly(line)) return { kind: 'leftOut' }
  const labelled = findLabelledPhotoLine(line)
  if (labelled) return { kind: 'photo', photo: labelled }
  const names = findDatedAuthor(line) ?? findAuthors(line)
  if (names) return { kind: 'authors', names }
  if (isSameHeadline(line, headline)) return { kind: 'headline' }
  const found = photo?.credit ? undefined : findHeadPhoto(line, headline)
  return found ? { kind: 'photo', photo: found } : { kind: 'text', text: withoutHeadline(line, headline) }
}

/** The headline is shown once: what follows it on its line is the text. A sentence that only begins like it stays. */
function withoutHeadline(line: string, headline: string): string {
  const remaining = removeHeadline(line, headline)
  return remaining !== undefined && beginsAnew.test(remaining) ? remaining : line
}

/** It begins with the headline and goes on, or it announces a credit. */
function findHeadPhoto(line: string, headline: string): PhotoLine | undefined {
  const remaining = removeHeadline(line, headline)
  if (remaining === undefined) {
    const found = findPhotoLine(line)
    return found && { ...found, caption: removeHeadlineStart(found.caption, headline) }
  }
  const photo = readCaption(remaining)
  return photo.credit !== '' || isCaptionAlone(remaining) ? photo : undefined
}

/** A first paragraph may begin like its headline too, but then it goes on as a sentence. */
function isCaptionAlone(text: string): boolean {
  return text.length <= longestCaption && beginsAnew.test(text) && !/[.!?…]\s+\p{Lu}/u.test(text)
}

function readSignature(written: string, headline: string): Line {
  const line = withoutDirection(written)
  if (line !== '' && isSameHeadline(line, headline)) return { kind: 'headline' }
  const isSignature = /^\p{L}+(?: \p{L}+)?:/u.test(line) && line.length <= longestSignature && !/[?!]$/.test(line)
  const names = isSignature ? findAuthors(line) : undefined
  return names?.some((name) => name.includes(' ')) ? { kind: 'authors', names } : { kind: 'text', text: written }
}

/**
 * A credit alone belongs to the caption that was read before, or to the short line right above it, which is no
 * paragraph then and is taken out of `rest`.
 */
function mergePhotos(known: PhotoLine | undefined, found: PhotoLine, rest: string[]): PhotoLine {
  if (found.caption !== '') return { caption: found.caption, credit: found.credit || (known?.credit ?? '') }
  if (known) return { caption: known.caption, credit: found.credit }
  const above = rest.at(-1) ?? ''
  const isCaption = above !== '' && above.length <= longestCaption && !/[.!?…:]["»”]?$/u.test(above)
  if (!isCaption) return found
  rest.pop()
  return { caption: above, credit: found.credit }
}
