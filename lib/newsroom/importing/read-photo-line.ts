// A caption with its credit, as pages write them: "Caption (Photo: Credit)", "Фото: підпис (Джерело)", "Photo: Credit".
import { agency, announcing, illustrative, labelledCaption, labelledCredit, photoWord } from './page-words.ts'

/** Either may be empty. */
export type PhotoLine = { readonly caption: string; readonly credit: string }

/** Credits are names; anything longer is a sentence. */
const longestCredit = 120
/** A line with more than a caption in it is a paragraph. */
const longestLine = 600

/** Words in the name of an office: "Державна служба України з надзвичайних ситуацій". */
const longestName = 8

/** president.gov.ua, facebook.com/name, https://t.me/name */
const address = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,}(?:\/\S*)?/iu

const inBrackets = new RegExp(`^(.*?)\\s*[([]\\s*(?:${photoWord})(?:${announcing}|\\s+)(.+?)\\s*[)\\]]*[.,;]?$`, 'iu')
const before = new RegExp(`^(?:${photoWord})\\s*[:：]\\s*(.+?)\\s*[([]([^()[\\]]+)[)\\]][.,;]?$`, 'iu')
const alone = new RegExp(`^[([]?(?:photo by\\s+|(?:${photoWord})${announcing})(.+?)[)\\]]?[.;]?$`, 'iu')
/** After a caption: with a colon, or as a sentence of its own with a dash. */
const after = new RegExp(
  `^(.+?)(?:[\\s.,;|/–—-]+(?:${photoWord})\\s*[:：]|[.,;|/]\\s*(?:photo by(?=\\s)|(?:${photoWord})\\s*[–—-]))\\s*(.+?)[.;]?$`,
  'iu',
)
/** The same in a line that is known to be a caption: whatever follows the word is the credit. */
const afterInCaption = new RegExp(
  `^(.*?)[\\s.,;|/–—-]*(?<![\\p{L}\\p{N}])(?:${photoWord})${announcing}(.+?)[.;]?$`,
  'iu',
)
const illustrativeCredited = new RegExp(
  `^(${illustrative})[\\s:.–—-]+(?:(?:${photoWord})${announcing})?([^()]+)$`,
  'iu',
)
const illustrativeOnly = new RegExp(`^[([]?(?:${illustrative})[)\\]]?[.]?$`, 'iu')
/** A headline that carries its photo's credit. */
const inHeadline = new RegExp(`^(.*?\\S)\\s*([([]\\s*(?:${photoWord})${announcing}[^()]+[)\\]])$`, 'iu')
const bySign = /^(.*?)[\s.,;|/–—-]*©\s*(.+?)[.;]?$/u
const bareBrackets = /^(.*?)\s*[([]([^()[\]]+)[)\]][.,;]?$/u

/** Reads a line that announces a photo. Absent when it does not. */
export function findPhotoLine(line: string): PhotoLine | undefined {
  if (line.length > longestLine) return undefined
  const [, kind, owner] = illustrativeCredited.exec(line) ?? []
  if (owner !== undefined) return photoLine(kind, owner)
  const marked = inBrackets.exec(line)
  if (marked) return photoLine(marked[1], marked[2])
  const announced = before.exec(line)
  if (announced) return photoLine(announced[1], announced[2])
  const only = alone.exec(line)?.[1]
  if (only !== undefined) return isCredit(only) ? photoLine('', only) : { caption: withoutFullStop(only), credit: '' }
  return findTrailingCredit(line) ?? findAgency(line) ?? findAgencyAndName(line)
}

/** "He posted a photo: it shows …" is prose: a credit is a name. */
function findTrailingCredit(line: string): PhotoLine | undefined {
  const [, caption, credit = ''] = after.exec(line) ?? bySign.exec(line) ?? []
  return isName(credit) ? photoLine(caption, credit) : undefined
}

/** After "Photo:" alone stands a credit, unless it is plainly a sentence. */
function isCredit(text: string): boolean {
  const words = text.split(/\s+/).length
  return isName(text) || words <= 4 || (words <= longestName && /^\p{Lu}[^,]*[^.!?]$/u.test(text))
}

/** Every word of a name has a capital, but for particles; agencies and addresses are known. */
function isName(text: string): boolean {
  if (agency.test(text)) return true
  const words = text
    .replace(address, '')
    .split(/[\s/,|]+/)
    .filter((word) => word !== '')
  return (
    (words.length > 0 || address.test(text)) &&
    words.length <= longestName &&
    words.every((word) => /^(?:[^\p{Ll}]|de|van|von|of|and|та|і|и)/u.test(word))
  )
}

/** "Waves at the pier (Getty Images)" */
function findAgency(line: string): PhotoLine | undefined {
  const [, caption, credit = ''] = bareBrackets.exec(line) ?? []
  return agency.test(credit) && !/[.!?…]$/.test(line) ? photoLine(caption, credit) : undefined
}

/** "The swan on the ice. Суспільне Хмельницький/Юлія Ковальчук" */
function findAgencyAndName(line: string): PhotoLine | undefined {
  const [, caption, credit = ''] = /^(.+\.)\s+([^./]+\/[^./]+)$/u.exec(line) ?? []
  return agency.test(credit) && isName(credit) ? photoLine(caption, credit) : undefined
}

/** A line with a caption and a credit that a word announces, or such a credit alone. */
export function isPhotoLine(line: string): boolean {
  if (line.length > longestLine) return false
  const only = alone.exec(line)?.[1]
  return inBrackets.test(line) || before.test(line) || (only !== undefined && isCredit(only))
}

const nextCaption = new RegExp(
  `(?<=[([]\\s*(?:${photoWord})\\s*[:：][^()[\\]]+[)\\]])[\\s.,;]+(?=\\S.*[([]\\s*(?:${photoWord})\\s*[:：])`,
  'iu',
)

/** "One caption (Photo: …) Another (Photo: …)": the two as lines of their own. */
export function splitCaptions(line: string): string[] {
  return line.length > longestLine || !/[([]/.test(line) ? [line] : line.split(nextCaption)
}

/** A first line that is only about a photo, so that there is no headline. */
export function isPhotoLineOnly(line: string): boolean {
  return alone.test(line) || findPhotoLine(line)?.caption === ''
}

/** A line that says of a photo only that it is an illustration: whose it is, nobody knows. */
export function isIllustrativeOnly(line: string): boolean {
  return illustrativeOnly.test(line)
}

/** Reads a line whose label says that it is a credit or a caption. */
export function findLabelledPhotoLine(line: string): PhotoLine | undefined {
  const credit = labelledCredit.exec(line)?.[1]
  const caption = labelledCaption.exec(line)?.[1]
  return credit === undefined && caption === undefined ? undefined : { caption: caption ?? '', credit: credit ?? '' }
}

/** Takes "(Photo: …)" off a headline: the two as lines of their own. */
export function splitCredit(headline: string): string[] {
  const [, text, credit] = inHeadline.exec(headline) ?? []
  return text !== undefined && credit !== undefined ? [text, credit] : [headline]
}

/** Reads a line that is known to be a caption: the brackets at its end are the credit even without a word. */
export function readCaption(line: string): PhotoLine {
  const found = findPhotoLine(line)
  if (found) return found
  const [, caption, credit] = afterInCaption.exec(line) ?? []
  const credited = photoLine(caption, credit) ?? readBareBrackets(line)
  return credited ?? { caption: withoutFullStop(line), credit: '' }
}

function readBareBrackets(line: string): PhotoLine | undefined {
  const bracketed = bareBrackets.exec(line)
  return bracketed ? photoLine(bracketed[1], bracketed[2]) : undefined
}

function photoLine(caption = '', credit = ''): PhotoLine | undefined {
  if (credit.length > longestCredit || credit.trim() === '') return undefined
  return { caption: withoutFullStop(caption), credit: closeBrackets(credit.trim()) }
}

/** A caption ends as it was written, but for what joined it to its credit. */
function withoutFullStop(caption: string): string {
  return caption.trim().replace(/[\s,;|/–—-]+$/u, '')
}

function closeBrackets(credit: string): string {
  const open = credit.split('(').length - credit.split(')').length
  return open > 0 ? credit + ')'.repeat(open) : credit
}
