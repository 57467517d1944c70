// The words that say who said something: "the minister told reporters", «додав він». They stand after what was said,
// behind a comma (English) or a comma and a dash (Ukrainian, Russian).
import { leadingOnWords, speechVerb } from './page-words.ts'

/** In words: "the head of the press service of the ministry told the reporters on Monday". */
const longestAttribution = 14
/** Without a verb of speech, the marks before it make an attribution only of a name and an office. */
const longestNamed = 7

/** The name of a paper or a programme: в коментарі «Суспільному». */
const quotedName = /["«„“][^"«»„“”.,!?…]{1,40}["»”“]/gu
const quotationMark = /["«»„“”]/u
/** "he said, adding that …" tells more, and what ends in a colon leads on to it. */
const tellsMore = /\s(?:that|що|что)\s|:(?:\s|$)/iu

/** Whether these words say who said it. */
export function isAttribution(text: string): boolean {
  return mayBeAttribution(text) && speechVerb.test(text)
}

/** The same of words that a comma or a dash after the quotation marks sets apart: a name is enough there. */
export function isAttributionAfterMarks(text: string): boolean {
  return mayBeAttribution(text) && (speechVerb.test(text) || wordCount(text) <= longestNamed)
}

function mayBeAttribution(text: string): boolean {
  if (text.trim() === '' || wordCount(text) > longestAttribution) return false
  return !quotationMark.test(text.replace(quotedName, '')) && !tellsMore.test(text) && !leadingOnWords.test(text.trim())
}

export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length
}

export type Unclosed = {
  /** With the mark that joined it to the attribution: a comma, or what ended the sentence. */
  readonly said: string
  readonly attribution: string
}

/** `said, – attribution` and `said, attribution` at the end of a text; commas may be inside only after a dash. */
const dashed = /^(?<said>.*?[,!?…])\s+[–—-]\s+(?<attribution>(?:(?!\s[–—-]\s)[^"«»„“”])+)$/su
const undashed =
  /^(?<said>.*?[\p{L}\p{N})"»”…!?.](?:,|(?=\s+[–—-]\s)))\s*(?:[–—-]\s+)?(?<attribution>(?:(?!\s[–—-]\s)[^,–—"«»„“”])+)$/su

/** Takes a quotation that was never closed from the attribution at its end. Absent when there is none. */
export function splitUnclosed(text: string): Unclosed | undefined {
  for (const pattern of [dashed, undashed]) {
    const { said, attribution } = pattern.exec(text)?.groups ?? {}
    if (said !== undefined && attribution !== undefined && isAttribution(attribution)) return { said, attribution }
  }
  return undefined
}
