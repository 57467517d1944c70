// What a saved page carries around its article: lists of other articles, buttons, tags, notices.
import { boilerplateLine, followLine, readAlsoLine, readAlsoTitle, shareLine, tagsLine } from './page-words.ts'

const longestTitle = 160

const pageLines = [readAlsoLine, readAlsoTitle, shareLine, tagsLine, boilerplateLine]

export type PageLines = { readonly lines: readonly string[]; readonly leftOut: readonly string[] }

/** After "Read also:" alone, the titles below it go too, up to the next empty line. */
type List = 'none' | 'announced' | 'titles'

/** Separates the lines of the article from those of the page. Doubtful ones stay. */
export function takeAwayPage(lines: readonly string[]): PageLines {
  const kept: string[] = []
  const leftOut: string[] = []
  let list: List = 'none'
  for (const line of lines) {
    list = afterLine(list, line)
    const isOfPage = line !== '' && (list !== 'none' || pageLines.some((pattern) => pattern.test(line)))
    if (isOfPage) leftOut.push(line)
    else kept.push(line)
  }
  const end = endOfArticle(kept)
  return { lines: kept.slice(0, end), leftOut: [...leftOut, ...kept.slice(end).filter((line) => line !== '')] }
}

function afterLine(list: List, line: string): List {
  if (line === '') return list === 'titles' ? 'none' : list
  if (isListHeading(line)) return 'announced'
  return list !== 'none' && isTitle(line) ? 'titles' : 'none'
}

/** The headline of another article: no sentence that ends. */
function isTitle(line: string): boolean {
  return line.length <= longestTitle && !/[.…:;]["»”]?$/u.test(line)
}

function isListHeading(line: string): boolean {
  return readAlsoLine.test(line) && !/[:：–—-]\s*\S/u.test(line)
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
