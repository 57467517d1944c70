// Lines into paragraphs. Pages come with an empty line between paragraphs, with one line each, or wrapped to a width.
import { hasUnpairedMark } from './complete-quotations.ts'
import { tellsSpeech } from './page-words.ts'

export type Paragraph = { readonly text: string; readonly isHeading: boolean }

const widestWrap = 100
const longestHeading = 80
const beginsItem = /^(?:[•·▪◦●*–—-]|\d{1,3}[.)])\s/u
const endsSentence = /[.!?…:;]["»”“’)]*$/u

/** Paragraphs in order. Lines wrapped to a width are joined again. */
export function splitParagraphs(lines: readonly string[]): Paragraph[] {
  const texts = groupByEmptyLine(lines).flatMap(joinWrapped)
  return texts.map((text, index) => ({ text, isHeading: isHeading(text, texts[index - 1], texts[index + 1]) }))
}

function groupByEmptyLine(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

function joinWrapped(group: readonly string[]): string[] {
  if (isWrapped(group)) return [group.join(' ')]
  const joined: string[] = []
  for (const line of group) {
    const previous = joined.at(-1)
    // A line that stops in the middle and goes on in small letters was broken by something that was not its writer.
    if (previous !== undefined && !endsSentence.test(previous) && /^\p{Ll}/u.test(line)) {
      joined[joined.length - 1] = `${previous} ${line}`
    } else joined.push(line)
  }
  return joined
}

/** Three lines or more, all but the last about equally long and narrow, some of them ending inside a sentence. */
function isWrapped(group: readonly string[]): boolean {
  const full = group.slice(0, -1).map((line) => line.length)
  if (full.length < 2) return false
  const widest = Math.max(...full)
  const isEven = widest <= widestWrap && widest >= 40 && full.every((length) => length >= widest - 20)
  return isEven && group.slice(0, -1).some((line) => !endsSentence.test(line))
}

/** A short line without a full stop, between two paragraphs. */
function isHeading(text: string, previous: string | undefined, next: string | undefined): boolean {
  if (previous === undefined || next === undefined) return false
  // One of several short lines, which are a list without its marks.
  if (previous.length <= longestHeading && !endsSentence.test(previous) && /\p{N}|\s[–—-]\s/u.test(text)) return false
  const isShort = text.length <= longestHeading && text.split(' ').length <= 12
  return (
    isShort &&
    !/:\s/u.test(text) &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.!?…:;,"»”]$/u.test(text.replace(/\?$/, '')) &&
    (endsSentence.test(next) || beginsItem.test(next)) &&
    !hasUnpairedMark(text) &&
    !tellsSpeech(text)
  )
}
