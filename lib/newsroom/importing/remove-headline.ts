// A saved page often puts the headline before the caption of its photo, exactly, with small differences, or cut.

type Word = { readonly text: string; readonly end: number }

/** Of how many words at most one may be missing, new or another. */
const wordsPerDifference = 5
/** Fewest words by which a cut headline is known. */
const leastCut = 4

/** What remains of a line that begins with the headline; absent when it does not begin so. */
export function removeHeadline(line: string, headline: string): string | undefined {
  const wanted = wordsOf(headline)
  const given = wordsOf(line)
  if (wanted.length === 0 || given.length === 0) return undefined
  const length = cutLength(line, given, wanted) ?? fullLength(given, wanted)
  if (length === undefined) return undefined
  const end = given[length - 1]?.end ?? 0
  return line
    .slice(end)
    .replace(/^\s?[%‰°€₴$£+]+(?=\W|$)/u, '')
    .replace(/^[\s.,:;!?…"'«»„“”’)\]|–—-]+(?=\s|$)|^[.,:;!?…"«»„“”’)\]]+/u, '')
    .replace(/^[\s|–—:-]+/u, '')
}

/**
 * A caption without the first words of the headline, where the page cut the headline and did not say so. Only for
 * lines that are known to be captions: prose may begin like its headline.
 */
export function removeHeadlineStart(caption: string, headline: string): string {
  const wanted = wordsOf(headline)
  const given = wordsOf(caption)
  const equal = wanted.findIndex((word, index) => word.text !== given[index]?.text)
  if (equal < leastCut || equal < wanted.length * 0.4) return caption
  const rest = caption.slice(given[equal - 1]?.end).replace(/^[\s.,:;|–—-]+/u, '')
  return /^[\p{Lu}\p{N}«„“"]/u.test(rest) ? rest : caption
}

/** Whether two lines say the same but for case, marks and small differences. */
export function isSameHeadline(line: string, headline: string): boolean {
  const rest = removeHeadline(line, headline)
  return rest !== undefined && rest.trim() === ''
}

function wordsOf(text: string): Word[] {
  const folded = text.replace(/['’ʼ‘`´]/g, '’')
  return Array.from(folded.matchAll(/[\p{L}\p{M}\p{N}]+(?:[’-][\p{L}\p{M}\p{N}]+)*/gu), (match) => ({
    text: match[0].toLowerCase(),
    end: match.index + match[0].length,
  }))
}

/** "The first words of the headline… the caption" */
function cutLength(line: string, given: readonly Word[], wanted: readonly Word[]): number | undefined {
  const equal = wanted.findIndex((word, index) => word.text !== given[index]?.text)
  const length = equal === -1 ? wanted.length : equal
  const last = given[length - 1]
  const isCut = last !== undefined && /^\s?(?:…|\.\.\.)/.test(line.slice(last.end))
  return isCut && length >= 3 ? length : undefined
}

/** How many words of the line are the headline, when few enough differ. */
function fullLength(given: readonly Word[], wanted: readonly Word[]): number | undefined {
  const allowed = Math.floor(wanted.length / wordsPerDifference)
  let row = Array.from({ length: Math.min(given.length, wanted.length + allowed) + 1 }, (_, index) => index)
  for (const [index, word] of wanted.entries()) {
    const next = [index + 1]
    for (let column = 1; column < row.length; column += 1) {
      const other = given[column - 1]?.text ?? ''
      const replaced = (row[column - 1] ?? 0) + difference(word.text, other)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  const least = Math.min(...row.slice(1))
  if (least > allowed) return undefined
  return row.indexOf(least, 1)
}

/** 0 for the same word, below 1 for a spelling of it, and never less than leaving one out and taking the other. */
function difference(one: string, other: string): number {
  if (one === other) return 0
  const shared = commonStart(one, other)
  const longest = Math.max(one.length, other.length)
  return longest > 3 && shared / longest >= 0.6 ? 0.5 : 2
}

function commonStart(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length)
  for (let index = 0; index < shortest; index += 1) if (one[index] !== other[index]) return index
  return shortest
}
