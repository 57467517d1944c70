// Which paragraphs are quotations. A paragraph is one when all of it was said by somebody, but for the words that say
// by whom; a quotation inside prose stays where it is. Marks may be missing on either side.
import { findQuotationMarks, type QuotationMark } from '#domain/typography-quotes.ts'
import { speechVerb } from './page-words.ts'

/** What a paragraph turned out to be. `rest` is prose that followed the attribution. */
export type ReadQuotation = {
  readonly text: string
  readonly attribution: string | undefined
  readonly rest: string
  /** Opened and not closed, with nobody named: it may go on in the next paragraph. */
  readonly isOpen: boolean
  /** It began without an opening mark. */
  readonly isContinuation: boolean
}

/** Longest attribution, in words. */
const longestAttribution = 14
/** Without a verb of speech, only this many words after the marks of an attribution are one. */
const longestWithoutVerb = 7

/** Words in a title or a name that stands in marks. */
const longestTitle = 4

/** Reads a paragraph as a quotation. Absent when it is prose. */
export function findQuotation(paragraph: string): ReadQuotation | undefined {
  const marks = findQuotationMarks(paragraph)
  const [first] = marks
  if (!first) return undefined
  if (first.direction === 'open' && first.at === 0) {
    return first.partnerAt === undefined ? withoutEnd(paragraph) : whole(paragraph, first, first.partnerAt)
  }
  const closing = marks.find((mark) => mark.partnerAt === undefined && mark.direction === 'close')
  return closing ? withoutStart(paragraph, closing, marks) : undefined
}

/** `"…"`, `"…," she said.`, `"…," she said. "…"` */
function whole(paragraph: string, first: QuotationMark, end: number): ReadQuotation | undefined {
  const said = paragraph.slice(first.at + 1, end)
  const tail = paragraph.slice(end + 1)
  if (/^[\s.,;!?…]*$/u.test(tail)) {
    const inner = attributionInside(said)
    if (inner) return quotation(inner.text, inner.attribution)
    return isTitle(said, tail) ? undefined : quotation(said + tail.trim().replace(/^[.,;]+/, ''), undefined)
  }
  const attributed = splitAttribution(said, tail)
  if (!attributed)
    return isSentence(said) && /^[.!?…]\s+\p{Lu}/u.test(tail) ? quotation(said, undefined, tail.slice(1)) : undefined
  const { attribution, rest } = attributed
  const more = rest === '' ? undefined : goesOn(rest)
  if (!more) return quotation(said, attribution, rest)
  const joint = /[.!?…][\s–—-]*$/u.test(tail.slice(0, tail.length - rest.length)) ? endSentence(said) : said.trim()
  return quotation(`${joint} ${more.text}`, attribution, more.rest)
}

/** `"The world has turned its back, the minister wrote.` */
function withoutEnd(paragraph: string): ReadQuotation {
  const said = paragraph.slice(1)
  const split = /^(.*?[\p{L}\p{N})"»”…!?.],?)\s*(?:,|[–—-](?=\s))\s*(?:[–—-]\s+)?([^,–—]+)$/u
  const match = split.exec(said)
  const [text, attribution] = [match?.[1] ?? '', match?.[2] ?? '']
  if (match && isAttribution(attribution, false)) return quotation(text, attribution)
  return { ...quotation(said, undefined), isOpen: true }
}

/** `The world has turned its back," the minister wrote.` */
function withoutStart(
  paragraph: string,
  closing: QuotationMark,
  marks: readonly QuotationMark[],
): ReadQuotation | undefined {
  const isLast = marks.at(-1) === closing
  const said = paragraph.slice(0, closing.at)
  const tail = paragraph.slice(closing.at + 1)
  if (/^[\s.,;!?…]*$/u.test(tail)) {
    // "He noted that it must stop." with one mark is prose; so is what a colon introduces.
    const isProse = /:\s/u.test(said) || new RegExp(`${speechVerb.source}[,]?\\s+(?:that|що|что)\\s`, 'iu').test(said)
    return isProse || !isLast ? undefined : { ...quotation(said, undefined), isContinuation: true }
  }
  const attributed = splitAttribution(said, tail)
  if (!attributed) return undefined
  const more = attributed.rest === '' ? undefined : goesOn(attributed.rest)
  if (!more) return { ...quotation(said, attributed.attribution, attributed.rest), isContinuation: true }
  return { ...quotation(`${endSentence(said)} ${more.text}`, attributed.attribution, more.rest), isContinuation: true }
}

/** The second half of `"…," she said. "…"`. */
function goesOn(rest: string): { text: string; rest: string } | undefined {
  const [first] = findQuotationMarks(rest)
  if (first?.at !== 0 || first.direction !== 'open') return undefined
  if (first.partnerAt === undefined) return { text: rest.slice(1), rest: '' }
  const after = rest.slice(first.partnerAt + 1)
  if (!/^[\s.,;!?…]*$/u.test(after)) return undefined
  return { text: rest.slice(1, first.partnerAt), rest: '' }
}

/** Takes `," she said. The rest` apart. Absent when the words after the marks do not say who said it. */
function splitAttribution(said: string, tail: string): { attribution: string; rest: string } | undefined {
  const joined = /^\s*([.,!?…]*)\s*([–—-]\s*)?(.*)$/su.exec(tail)
  const [, marks = '', dash = '', words = ''] = joined ?? []
  const sentence =
    /^(.+?)(?:(?<!(?:^|[\s.])\p{Lu})[.!?…]+(?=\s+["«„“”\p{Lu}])|,?\s*[–—-]?\s*(?=["«„“])|[.!?…]*$)/su.exec(words)
  const attribution = sentence?.[1] ?? ''
  const rest = words.slice(sentence?.[0].length ?? 0).replace(/^[\s,–—-]+/u, '')
  const isEnded = /[,!?…]$/u.test(said.trim()) || /^[,!?…]/u.test(marks)
  // English puts the comma inside the marks; Ukrainian and Russian put a comma and a dash after them.
  const isMarked = isEnded && (dash !== '' || /,$/u.test(said.trim()))
  if (!isMarked && !isEnded && !/\.$/u.test(said.trim()) && dash === '') return undefined
  // «Азов» – a name and a dash: nothing ended before it, and no verb of speech follows at once.
  const isSpeech = dash !== '' && speechVerb.test(words.split(/\s+/)[0] ?? '')
  if (!isEnded && !isSpeech && !/\.$/u.test(said.trim())) return undefined
  return isAttribution(attribution, isMarked) ? { attribution, rest } : undefined
}

function isAttribution(text: string, isMarked: boolean): boolean {
  const words = text.trim().split(/\s+/)
  if (text.trim() === '' || words.length > longestAttribution || /["«»„“”]/u.test(text)) return false
  // "he said, adding that …" goes on to tell more.
  if (/\s(?:that|що|что)\s/iu.test(text)) return false
  return speechVerb.test(text) || (isMarked && words.length <= longestWithoutVerb)
}

/** «…, – сказав він. – …»: the words of the author inside the marks. */
function attributionInside(said: string): { text: string; attribution: string } | undefined {
  const inside = /^(.{3,}?)([,!?…])\s+[–—-]\s+([^–—"«»„“”]{3,120}?)([.,])\s+[–—-]\s+(.+)$/su.exec(said)
  if (inside) {
    const [, start = '', mark = '', attribution = '', stop = '', end = ''] = inside
    if (!isAttribution(attribution, false)) return undefined
    const joint = mark === ',' ? (stop === '.' ? '.' : ',') : mark
    return { text: `${start}${joint} ${end}`, attribution }
  }
  const atEnd = /^(.{3,}?)([,!?…])\s+[–—-]\s+([^–—"«»„“”]{3,120}?)\.?$/su.exec(said)
  if (!atEnd || !isAttribution(atEnd[3] ?? '', false)) return undefined
  return { text: `${atEnd[1]}${atEnd[2]}`, attribution: atEnd[3] ?? '' }
}

/** Said in full, before a sentence of prose: "…". Про це він написав у суботу. */
function isSentence(said: string): boolean {
  return said.trim().split(/\s+/).length > longestTitle
}

/** A name in marks on a line of its own is a heading or a title, not something said. */
function isTitle(said: string, tail: string): boolean {
  return said.trim().split(/\s+/).length <= longestTitle && !/[.!?…,]$/u.test(said.trim()) && tail.trim() === ''
}

function quotation(said: string, attribution: string | undefined, rest = ''): ReadQuotation {
  return {
    text: endSentence(said),
    attribution: attribution
      ?.trim()
      .replace(/^[\s,–—-]+/u, '')
      .replace(/[\s.,:;]+$/u, ''),
    rest: rest.trim(),
    isOpen: false,
    isContinuation: false,
  }
}

/** The comma before "she said" becomes the full stop that it stood for. */
function endSentence(said: string): string {
  const text = said.trim().replace(/[\s,;–—-]+$/u, '')
  return /[.!?…:]["»”“’)]*$/u.test(text) ? text : `${text}.`
}
