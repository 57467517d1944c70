// Text as a comparison sees it: what a typographer does to it – quotation marks, apostrophes, dashes, no-break spaces –
// makes no other text of it. Letters, digits and the rest of the punctuation count.

/** Every quotation mark and apostrophe. They are one sign here: `об"єкт` becomes `об’єкт`, `'Stop'` becomes “Stop”. */
const quotes = /["'`´«»‘’‚‛“”„‟‹›′″ʼʹˈ＇＂]+/gu
const dashes = /\s*[-‐‑‒–—―−﹣－]+\s*/gu
/** Characters that nobody sees. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

/** NFC, white space collapsed, quotation marks, apostrophes and dashes unified, the spaces around dashes closed up. */
export function foldTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(quotes, "'")
    .replace(dashes, '-')
    .replaceAll('…', '...')
    .replace(/\s+/gu, ' ')
    .trim()
}
