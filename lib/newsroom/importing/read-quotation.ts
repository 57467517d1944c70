// Which paragraphs are quotations. A paragraph is one when all of it was said by somebody, but for the words that say
// by whom; a quotation inside prose stays where it is. Marks may be missing on either side.
//
//   quotation    = [label] "said" [attribution [. said]] | "said, – attribution. – said"
//   attribution  = see read-attribution.ts
//   label        = "Пряма мова:", a word that announces nothing but a quotation
import { findQuotationMarks, type QuotationMark } from '#domain/typography-quotes.ts'
import { quotationLabel, speechVerb } from './page-words.ts'
import { isAttribution, isAttributionAfterMarks, splitUnclosed, wordCount } from './read-attribution.ts'

/** What a paragraph turned out to be. `rest` is prose that followed the attribution. */
export type ReadQuotation = {
  readonly text: string
  readonly attribution: string | undefined
  readonly rest: string
  /** Opened and not closed, with nobody named: it may go on in the next paragraph. */
  readonly isOpen: boolean
}

/** Words in a title or a name that stands in marks. */
const longestTitle = 4

/** Words of "Ihnat said". */
const longestSpeaker = 4

const nothingButMarks = /^[\s.,;!?…]*$/u
const endsInComma = /,$/u
/** Behind the mark may stand the end of an inner quotation. */
const endsInFullStop = /\.["»”“’']*$/u
const endsInMark = /[,!?…]["»”“’']*$/u

/** Reads a paragraph as a quotation. Absent when it is prose. */
export function findQuotation(paragraph: string): ReadQuotation | undefined {
  const unlabelled = paragraph.replace(quotationLabel, '')
  const marks = findQuotationMarks(unlabelled)
  const [first] = marks
  if (!first) return undefined
  if (first.direction === 'open' && first.at === 0) {
    return first.partnerAt === undefined ? withoutEnd(unlabelled) : whole(unlabelled, first, first.partnerAt)
  }
  const closing = marks.find((mark) => mark.partnerAt === undefined && mark.direction === 'close')
  return closing ? withoutStart(paragraph, closing, marks) : undefined
}

/** A paragraph that a page or a messenger marks as quoted by an arrow at its beginning. */
export function findMarkedQuotation(paragraph: string): ReadQuotation | undefined {
  const said = /^>+\s*(\S.*)$/su.exec(paragraph)?.[1]
  return said === undefined ? undefined : { text: said, attribution: undefined, rest: '', isOpen: false }
}

/** `"…"`, `"…," she said.`, `"…," she said. "…"` */
function whole(paragraph: string, first: QuotationMark, end: number): ReadQuotation | undefined {
  const said = paragraph.slice(first.at + 1, end)
  const tail = paragraph.slice(end + 1)
  if (nothingButMarks.test(tail)) {
    const inner = attributionInside(said)
    if (inner) return quotation(inner.text, inner.attribution)
    return isTitle(said, tail) ? undefined : quotation(said + tail.trim().replace(/^[.,;]+/, ''), undefined)
  }
  const attributed = splitAttribution(said, tail)
  if (!attributed) {
    const isFollowed = wordCount(said) > longestTitle && /^[.!?…]\s+\p{Lu}/u.test(tail)
    return isFollowed ? quotation(said, undefined, tail.slice(1)) : undefined
  }
  const { attribution, rest } = attributed
  const more = secondHalf(rest)
  if (more === undefined) return quotation(said, attribution, rest)
  const between = tail.slice(0, tail.length - rest.length)
  const start = /[.!?…:][\s–—-]*$/u.test(between) ? endSentence(said) : said.trim()
  return quotation(`${start}${/[\p{L}\p{N}]$/u.test(start) ? ',' : ''} ${more}`, attribution)
}

/** `"The world has turned its back, the minister wrote.` */
function withoutEnd(paragraph: string): ReadQuotation {
  const said = paragraph.slice(1)
  const inside = attributionBetween(said)
  if (inside) return quotation(inside.text, inside.attribution)
  const reopened = openedTwice(paragraph)
  if (reopened) return reopened
  const split = splitUnclosed(said)
  if (split) return quotation(split.said, split.attribution)
  return { ...quotation(said, undefined), isOpen: true }
}

/** `"It hardly moves. "But it is not frozen," he added.`: the second mark opens what is open already. */
function openedTwice(paragraph: string): ReadQuotation | undefined {
  const marks = findQuotationMarks(paragraph)
  const second = marks[1]
  if (marks.length !== 3 || second?.direction !== 'open' || !/[.!?…]\s+$/u.test(paragraph.slice(0, second.at)))
    return undefined
  const said = findQuotation(paragraph.slice(0, second.at) + paragraph.slice(second.at + 1))
  return said?.attribution === undefined ? undefined : said
}

/** `The world has turned its back," the minister wrote.` */
function withoutStart(
  paragraph: string,
  closing: QuotationMark,
  marks: readonly QuotationMark[],
): ReadQuotation | undefined {
  const said = paragraph.slice(0, closing.at)
  const tail = paragraph.slice(closing.at + 1)
  if (nothingButMarks.test(tail)) {
    const isLast = marks.at(-1) === closing
    return isLast && !isProseAboutSpeech(said) ? quotation(said, undefined) : undefined
  }
  const attributed = splitAttribution(said, tail)
  if (!attributed) return undefined
  const more = secondHalf(attributed.rest)
  if (more === undefined) return quotation(said, attributed.attribution, attributed.rest)
  return quotation(`${endSentence(said)} ${more}`, attributed.attribution)
}

const reportsSpeech = new RegExp(`${speechVerb.source},?\\s+(?:that|що|что)\\s`, 'iu')

/** "He noted that it must stop." with one mark is prose; so is what a colon introduces. */
function isProseAboutSpeech(said: string): boolean {
  return /:\s/u.test(said) || reportsSpeech.test(said)
}

/** The second half of `"…," she said. "…"`, when nothing comes after it. */
function secondHalf(rest: string): string | undefined {
  const [first] = findQuotationMarks(rest)
  if (first?.at !== 0 || first.direction !== 'open') return undefined
  if (first.partnerAt === undefined) return rest.slice(1)
  return nothingButMarks.test(rest.slice(first.partnerAt + 1)) ? rest.slice(1, first.partnerAt) : undefined
}

type Attributed = { readonly attribution: string; readonly rest: string }

/** What stands between the closing mark and the words of the author. */
const joint = /^\s*(?<marks>[.,!?…]*)\s*(?<dash>[–—-]\s*)?(?<words>.*)$/su

/** Up to the end of the sentence (initials do not end one), or to the mark that opens again. */
const attributionSentence =
  /^(?<attribution>.+?)(?:(?<!(?:^|[\s.])\p{Lu})[.!?…]+(?=\s+["«„“”\p{Lu}–—-])|(?:[,:]|\s[–—-])\s*[–—-]?\s*(?=["«„“])|[.!?…]*$)/su

/** Takes `," she said. The rest` apart. Absent when the words after the marks do not say who said it. */
function splitAttribution(said: string, tail: string): Attributed | undefined {
  const { marks = '', dash = '', words = '' } = joint.exec(tail)?.groups ?? {}
  const sentence = attributionSentence.exec(words)
  const attribution = sentence?.groups?.['attribution'] ?? ''
  const rest = words.slice(sentence?.[0].length ?? 0).replace(/^[\s,–—-]+/u, '')
  const text = said.trim()
  const isEnded = endsInMark.test(text) || /^[,!?…]/u.test(marks)
  if (isEnded) {
    // English puts the comma inside the marks; Ukrainian and Russian put a comma and a dash after them.
    const isSetApart = dash !== '' || endsInComma.test(text)
    const isRead = isSetApart ? isAttributionAfterMarks(attribution) : isAttribution(attribution)
    return isRead ? { attribution, rest } : undefined
  }
  const isNamed = dash !== '' && speechVerb.test(words.split(/\s+/)[0] ?? '')
  const mayFollow = isNamed || endsInFullStop.test(text) || isSpeaker(text, attribution, rest)
  return mayFollow && isAttribution(attribution) ? { attribution, rest } : undefined
}

/** The comma was forgotten: all that follows is who said it, in few words. «Азов» – a name – is nothing said. */
function isSpeaker(said: string, attribution: string, rest: string): boolean {
  return rest === '' && wordCount(said) > longestTitle && wordCount(attribution) <= longestSpeaker
}

/** «…, – сказав він. – …» and «…, – сказав він»: the words of the author inside the marks. */
function attributionInside(said: string): { text: string; attribution: string } | undefined {
  return attributionBetween(said) ?? attributionAtEnd(said)
}

/** A comma or the end of a sentence, a dash, the author's words, which are no longer than this. */
const authorsWords = '(?<mark>[,!?…])\\s+[–—-]\\s+(?<attribution>[^–—"«»„“”]{3,120}?)'
const between = new RegExp(`^(?<start>.{3,}?)${authorsWords}(?<stop>[.,])\\s+[–—-]\\s+(?<end>.+)$`, 'su')
const atEnd = new RegExp(`^(?<start>.{3,}?)${authorsWords}\\.?$`, 'su')

function attributionBetween(said: string): { text: string; attribution: string } | undefined {
  const { start = '', mark = '', attribution = '', stop = '', end = '' } = between.exec(said)?.groups ?? {}
  if (!isAttribution(attribution)) return undefined
  const join = mark === ',' ? stop : mark
  return { text: `${start}${join} ${end}`, attribution }
}

function attributionAtEnd(said: string): { text: string; attribution: string } | undefined {
  const { start = '', mark = '', attribution = '' } = atEnd.exec(said)?.groups ?? {}
  return isAttribution(attribution) ? { text: `${start}${mark}`, attribution } : undefined
}

/** A name in marks on a line of its own is a heading or a title, not something said. */
function isTitle(said: string, tail: string): boolean {
  return wordCount(said) <= longestTitle && !/[.!?…,]$/u.test(said.trim()) && tail.trim() === ''
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
  }
}

/** The comma before "she said" becomes the full stop that it stood for. */
function endSentence(said: string): string {
  const text = said.trim().replace(/[\s,;–—-]+$/u, '')
  return /[.!?…:]["'»”“’)]*$/u.test(text) ? text : `${text}.`
}
