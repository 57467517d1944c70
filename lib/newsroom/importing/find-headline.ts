// Which line of a saved page is its headline: the first that is no part of the page around it.
import { breadcrumbs, dateLine, languageWords, withoutDirection } from './page-words.ts'
import { wordCount } from './read-attribution.ts'
import { removeHeadline } from './remove-headline.ts'

/** Words in the name of an outlet or a section, which may stand above the headline. */
const longestName = 4
/** How many lines are looked at: few names stand above a headline, and what repeats it stands right below. */
const firstLines = 9
const mostAbove = 3
const repeatingLines = 5

/** Its index: the first line, unless that is a name and a line right below is repeated, as only headlines are. -1: none. */
export function findHeadline(lines: readonly string[]): number {
  const places = firstPlaces(lines)
  const texts = places.map((place) => lines[place] ?? '')
  const isRepeated = (text: string, index: number) =>
    texts.slice(index + 1, index + 1 + repeatingLines).some((below) => removeHeadline(below, text) !== undefined)
  const [first = ''] = texts
  const isName = wordCount(first) <= longestName && !isRepeated(first, 0)
  const repeated = texts.findIndex((text, index) => {
    return index > 0 && index <= mostAbove && wordCount(text) > longestName && isRepeated(text, index)
  })
  return places[isName && repeated !== -1 ? repeated : 0] ?? -1
}

function firstPlaces(lines: readonly string[]): number[] {
  const places: number[] = []
  for (const [index, line] of lines.entries()) {
    if (line !== '' && !isAboveHeadline(line)) places.push(index)
    if (places.length === firstLines) break
  }
  return places
}

function isAboveHeadline(written: string): boolean {
  const line = withoutDirection(written)
  return isLanguageSwitch(line) || dateLine.test(line) || breadcrumbs.test(line)
}

function isLanguageSwitch(line: string): boolean {
  const words = line.split(/[\s|/,;·•()[\]:\\–—-]+/u).filter((word) => word !== '')
  return words.length > 0 && words.length <= 12 && words.every((word) => languageWords.test(word))
}
