// Prose in which a quotation was opened and never closed, or closed and never opened: the missing mark is put where
// the words show it.
import { findQuotationMarks, type QuotationMark } from '#domain/typography-quotes.ts'
import { typographies } from '#domain/typography-rules.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import { splitUnclosed } from './read-attribution.ts'

/** A text that lacks more marks than this is no prose, and nothing is put right in it. */
const mostMissing = 4

/** Puts in the marks that are missing; their shape is the typography's business. */
export function completeQuotations(text: string, locale: Locale): string {
  const isStopInside = typographies[languageOf(locale).typography].hasStopInsideQuotes
  let completed = openAfterColon(text)
  for (let round = 0; round < mostMissing; round += 1) {
    const open = findUnpaired(completed, 'open').at(-1)
    if (open === undefined) return completed
    const end = open.at + 1 + findEnd(completed.slice(open.at + 1), isStopInside)
    completed = `${completed.slice(0, end)}»${completed.slice(end)}`
  }
  return findUnpaired(completed, 'open').length === 0 ? completed : text
}

/** Whether a quotation mark of the text has no partner. */
export function hasUnpairedMark(text: string): boolean {
  return findUnpaired(text, 'open').length > 0 || findUnpaired(text, 'close').length > 0
}

function findUnpaired(text: string, direction: QuotationMark['direction']): QuotationMark[] {
  return findQuotationMarks(text).filter((mark) => mark.partnerAt === undefined && mark.direction === direction)
}

/** `The minister wrote: This is the end".` */
function openAfterColon(text: string): string {
  const marks = findQuotationMarks(text)
  const closing = marks.findIndex((mark) => mark.partnerAt === undefined && mark.direction === 'close')
  const at = marks[closing]?.at
  if (at === undefined || /\d/.test(text.charAt(at - 1))) return text
  const from = (marks[closing - 1]?.at ?? -1) + 1
  const colon = /^.*:\s+(?=\p{Lu})/su.exec(text.slice(from, at))?.[0]
  if (colon === undefined) return text
  const start = from + colon.length
  return `${text.slice(0, start)}«${text.slice(start)}`
}

/** Where a quotation ends that was never closed: before the words of its author, or with its sentence or paragraph. */
function findEnd(said: string, isStopInside: boolean): number {
  const attributed = splitUnclosed(said)
  // Words of somebody else's sentence – put "security at risk – end with it; a sentence of their own goes on.
  const isFragment = /^\p{Ll}/u.test(said)
  const sentence = isFragment ? /^.*?[.!?…]+(?=\s+\p{Lu})/su.exec(said)?.[0] : undefined
  const quoted = (attributed?.said ?? sentence ?? said).trimEnd()
  const isStopOutside = !isStopInside && /(?<![.…])[.,]$/u.test(quoted)
  return isStopOutside ? quoted.length - 1 : quoted.length
}
