// What a saved page carries around its article: lists of other articles, buttons, tags, notices.
import { boilerplateLine, followLine, readAlsoLine, shareLine, tagsLine } from './page-words.ts'

export type PageLines = { readonly lines: readonly string[]; readonly leftOut: readonly string[] }

/** Separates the lines of the article from those of the page. Doubtful ones stay. */
export function takeAwayPage(lines: readonly string[]): PageLines {
  const kept: string[] = []
  const leftOut: string[] = []
  let isInList = false
  for (const [index, line] of lines.entries()) {
    // After "Read also:" alone, the titles below it go too, up to the next empty line.
    isInList = line !== '' && (isInList || isListHeading(line))
    if (line !== '' && (isInList || isOfPage(line))) leftOut.push(line)
    else kept.push(line)
    if (isInList && isListHeading(line) && lines[index + 1] === '') isInList = false
  }
  const end = endOfArticle(kept)
  return { lines: kept.slice(0, end), leftOut: [...leftOut, ...kept.slice(end).filter((line) => line !== '')] }
}

function isListHeading(line: string): boolean {
  return readAlsoLine.test(line) && !/[:：–—-]\s*\S/u.test(line)
}

function isOfPage(line: string): boolean {
  return [readAlsoLine, shareLine, tagsLine, boilerplateLine].some((pattern) => pattern.test(line))
}

/** Where the invitations to follow begin that stand below the last paragraph. */
function endOfArticle(lines: readonly string[]): number {
  let end = lines.length
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? ''
    if (line !== '' && !followLine.test(line)) break
    if (line !== '') end = index
  }
  return end
}
