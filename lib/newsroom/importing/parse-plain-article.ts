// The text of a saved page, taken apart: language switch, headline, photo line, authors, paragraphs and quotations,
// and what belongs to the page around the article. Pure; what it cannot place stays a paragraph, so nothing is lost.
import { textLimits } from '#domain/article.ts'
import type { Block, Body } from '#domain/blocks.ts'
import { cleanMultiline, cleanText } from '#domain/clean-text.ts'
import { typesetBody, typesetText } from '#domain/typography.ts'
import type { Locale } from '#i18n/locales.ts'
import { completeQuotations } from './complete-quotations.ts'
import { findHeadline } from './find-headline.ts'
import { ImportError } from './import-error.ts'
import { sourceLine } from './page-words.ts'
import { findAuthors } from './read-author-line.ts'
import { readHead } from './read-head.ts'
import { findList, type ReadList } from './read-list.ts'
import { isPhotoLineOnly, type PhotoLine, splitCredit } from './read-photo-line.ts'
import { findMarkedQuotation, findQuotation, type ReadQuotation } from './read-quotation.ts'
import { removeHeadline } from './remove-headline.ts'
import { type Paragraph, splitParagraphs } from './split-paragraphs.ts'
import { takeAwayPage } from './take-away-page.ts'

export type PlainArticle = {
  readonly headline: string
  /** Known from its line; the file is another matter. */
  readonly photo: PhotoLine | undefined
  /** In the order of the page; empty when nobody is named. */
  readonly authors: readonly string[]
  readonly body: Body
  /** Lines of the page that are no part of the article, as they were. */
  readonly leftOut: readonly string[]
}

/** A headline is never longer; the first line is then a paragraph. */
const longestHeadline = 250

/** Where a page let a word or an address be broken: no letter of it, and no word is known by it. */
const invisible = /[\u00ad\u200b\u2060]/g

/** Quotation marks that were typed as two characters become one. */
function withPlainMarks(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/<<(?=[^\s<>])([^<>\n]{1,2000})>>/gu, '«$1»')
    .replace(/,,(?=[\p{L}\p{N}])/gu, '„')
    .replace(/(?<!')''(?!')/gu, '"')
    .replace(/(["»”]) (?=[.,](?:\s|$))/gu, '$1')
}

/** Reads a page in `locale`, whose typography the texts get. Throws ImportError when there is no article in it. */
export function parsePlainArticle(text: string, locale: Locale): PlainArticle {
  const lines = cleanMultiline(withPlainMarks(text)).split('\n')
  const headlineAt = findHeadline(lines)
  const before = lines.slice(0, headlineAt === -1 ? lines.length : headlineAt).filter((line) => line !== '')
  const [firstLine = '', ...credit] = splitCredit(lines[headlineAt] ?? '')
  const next = lines.slice(headlineAt + 1).find((line) => line !== '') ?? ''
  const headline = withoutOutlet(checkHeadline(firstLine), next)
  const page = takeAwayPage([...credit, ...lines.slice(headlineAt + 1)])
  const head = readHead(page.lines, headline)
  const blocks = numberBlocks(joinQuotations(splitParagraphs(head.rest), locale))
  if (blocks.length === 0) {
    throw new ImportError('There is no text after the headline: the file needs at least one paragraph')
  }
  return {
    headline: typesetText(completeQuotations(headline, locale), locale),
    photo: head.photo && {
      caption: typesetText(head.photo.caption, locale),
      credit: typesetText(head.photo.credit, locale),
    },
    authors: [...new Set(head.authors)],
    body: typesetBody(blocks, locale),
    leftOut: [...before, ...head.leftOut, ...page.leftOut],
  }
}

/** "Council delays vote | Harbour Times": the page says the headline again, without its outlet. */
function withoutOutlet(headline: string, next: string): string {
  const start = /^(.+\S)\s+[|–—-]\s+[^|–—]{1,40}$/u.exec(headline)?.[1]
  return start !== undefined && !removeHeadline(next, headline) && removeHeadline(next, start) !== undefined
    ? start
    : headline
}

/** The first line, if it can be one. Throws ImportError. */
function checkHeadline(line: string): string {
  const advice = 'put the headline on the first line'
  if (line === '') throw new ImportError(`The file has no headline: ${advice}`)
  if (findAuthors(line) || isPhotoLineOnly(line)) {
    throw new ImportError(`The file has no headline before "${shorten(line)}": ${advice}`)
  }
  if (line.length > Math.min(longestHeadline, textLimits.headline)) {
    throw new ImportError(`The first line is too long for a headline (${line.length} characters): ${advice}`)
  }
  return line
}

type Part =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | ({ readonly kind: 'list' } & ReadList)
  | { readonly kind: 'quotation'; readonly paragraphs: readonly string[]; readonly attribution: string | undefined }

/** Finds the quotations; one that runs over several paragraphs becomes one, prose after one a paragraph. */
function joinQuotations(paragraphs: readonly Paragraph[], locale: Locale): Part[] {
  const parts: Part[] = []
  const waiting = [...paragraphs].reverse()
  for (let paragraph = waiting.pop(); paragraph; paragraph = waiting.pop()) {
    const list = collectList(paragraph, waiting, parts.at(-1))
    if (list) {
      parts.push({ kind: 'list', ...list })
      continue
    }
    const said = collectQuotation(paragraph, waiting)
    const last = said.at(-1)
    if (!last) {
      parts.push({
        kind: paragraph.isHeading ? 'heading' : 'paragraph',
        text: completeQuotations(paragraph.text, locale),
      })
      continue
    }
    parts.push({ kind: 'quotation', paragraphs: said.map((one) => one.text), attribution: last.attribution })
    if (last.rest !== '') waiting.push({ text: last.rest, isHeading: false })
  }
  return parts
}

/** The longest list there is; more items are another list. */
const longestList = 100

function collectList({ text }: Paragraph, waiting: Paragraph[], above: Part | undefined): ReadList | undefined {
  if (!/^[^\p{L}]/u.test(text)) return undefined
  const next = waiting.slice(-longestList + 1).reverse()
  const announcing = above?.kind === 'paragraph' ? above.text : undefined
  const list = findList([text, ...next.map((one) => one.text)], announcing)
  if (list) waiting.splice(waiting.length - (list.items.length - 1))
  return list
}

/**
 * The paragraphs of the quotation that begins here, taken from those that are waiting (the next one last): each but
 * the last is left open, and the next opens again or goes straight on. None when this is prose.
 */
function collectQuotation({ text, isHeading }: Paragraph, waiting: Paragraph[]): readonly ReadQuotation[] {
  const marked = findMarkedQuotation(text)
  if (marked) return collectMarked(marked, waiting)
  const first = isHeading || sourceLine.test(text) ? undefined : findQuotation(text)
  if (!first) return []
  const said = [first]
  while (said.at(-1)?.isOpen) {
    const next = findQuotation(waiting.at(-1)?.text ?? '')
    if (!next) break
    said.push(next)
    waiting.pop()
  }
  return said
}

function collectMarked(first: ReadQuotation, waiting: Paragraph[]): readonly ReadQuotation[] {
  const said = [first]
  for (let next = peekMarked(waiting); next; next = peekMarked(waiting)) {
    said.push(next)
    waiting.pop()
  }
  return said
}

function peekMarked(waiting: readonly Paragraph[]): ReadQuotation | undefined {
  return findMarkedQuotation(waiting.at(-1)?.text ?? '')
}

function numberBlocks(parts: readonly Part[]): Block[] {
  return parts.map((part, index): Block => {
    const id = `b${index + 1}`
    if (part.kind === 'quotation') {
      const paragraphs = part.paragraphs.map((text) => [{ text }])
      return { id, kind: 'quotation', paragraphs, ...(part.attribution ? { attribution: part.attribution } : {}) }
    }
    if (part.kind === 'list') {
      return { id, kind: 'list', style: part.style, items: part.items.map((text) => [{ text: cleanText(text) }]) }
    }
    const content = [{ text: cleanText(part.text) }]
    return part.kind === 'heading' ? { id, kind: 'heading', level: 2, content } : { id, kind: 'paragraph', content }
  })
}

function shorten(line: string): string {
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
